package dev.offprint.refresh;

import dev.offprint.fetch.Fetched;
import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Validators;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Saying;
import dev.offprint.parse.Parser;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks for one edition: the best way first, then the others as long as they may help.
final class Asking {
    /// Pages of one list that are asked for at most: the largest month known of has 1,500 papers, a hundred a page.
    private static final int MOST_PAGES = 40;

    private final Fetcher fetcher;
    private final Parser parser;
    private final Judge judge;

    Asking(Fetcher fetcher, Parser parser, Judge judge) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.judge = judge;
    }

    Answer ask(List<Way> ways, Edition edition, @Nullable LedgerEntry before, LocalDate today, Stop stop) {
        Answer.Failed worst = null;
        for (var way : ways) {
            // what one way gave to recognise its answer by means nothing to another
            var validators = worst == null && before != null
                    ? new Validators(before.etag(), before.lastModified())
                    : Validators.NONE;
            var answer = along(way, edition, validators, new Lists(parser, edition, today), stop);
            if (!(answer instanceof Answer.Failed failed)) {
                return worst == null ? answer : unmarked(answer);
            }
            worst = worst != null && failed.reach() == Answer.Reach.ADDRESS ? worst : failed;
            if (failed.reach() == Answer.Reach.SOURCE) {
                return failed;
            }
        }
        return worst != null ? worst : Refusals.unreadable(Saying.of("source.nokind"));
    }

    private static Answer unmarked(Answer answer) {
        return answer instanceof Answer.Papers papers
                ? new Answer.Papers(
                        papers.entries(),
                        papers.rejections(),
                        papers.shortfall(),
                        papers.remark(),
                        papers.last(),
                        Validators.NONE)
                : answer;
    }

    private Answer along(Way way, Edition edition, Validators validators, Lists list, Stop stop) {
        var address = way.first();
        for (int page = 0; ; page++) {
            var fetched = fetcher.get(address, page == 0 ? validators : Validators.NONE, stop);
            if (!(fetched instanceof Fetched.Page answer)) {
                return page == 0 ? without(fetched) : interrupted(without(fetched), edition, list);
            }
            var added = list.read(answer);
            var next = added.news() == 0 ? null : next(way, answer, added, page);
            if (next == null || page == MOST_PAGES) {
                // the same page again, where the next one was asked for: nobody knows how long the list is
                boolean stuck = page > 0 && added.items() > 0 && added.news() == 0;
                return judge.list(edition, address, answer, added.outcome(), list, page > 0, next == null && !stuck);
            }
            address = next;
        }
    }

    /// Where the list goes on: where the source says so, or, where it says nothing, behind a page that is suspiciously
    /// full.
    private static @Nullable URI next(Way way, Fetched.Page answer, Lists.Added added, int page) {
        if (!way.paged()) {
            return null;
        }
        var said = answer.next();
        if (said != null
                && String.valueOf(said.getAuthority()).equals(answer.address().getAuthority())) {
            return said;
        }
        return added.items() > 0 && added.items() % 50 == 0 ? way.page().apply(page + 1) : null;
    }

    /// A later page did not come: the list so far is kept.
    private Answer interrupted(Answer trouble, Edition edition, Lists list) {
        return trouble instanceof Answer.Failed failed
                ? judge.kept(edition, list, Saying.of("list.first", list.size(), failed.why()))
                : trouble;
    }

    private static Answer without(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page _ -> throw new IllegalArgumentException("an answer with content");
            case Fetched.Unchanged _ -> new Answer.Same();
            case Fetched.Refused refused -> Refusals.refused(refused);
            case Fetched.Unreachable(var reason) -> Refusals.unreachable(reason);
            case Fetched.TooLarge large -> Refusals.tooLarge(large);
            case Fetched.Astray astray -> Refusals.astray(astray);
            case Fetched.Stopped _ -> new Answer.Stopped();
        };
    }
}
