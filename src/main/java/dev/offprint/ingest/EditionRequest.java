package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.fetch.FetchResult;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.parse.InputParser;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Requests one edition: from its preferred endpoint, then from the others as long as they may help.
final class EditionRequest {
    /// Maximum pages of one list: the largest month known has 1,500 papers, a hundred per page.
    private static final int MOST_PAGES = 40;

    private final HttpFetcher fetcher;
    private final InputParser parser;
    private final EditionValidator validator;

    EditionRequest(HttpFetcher fetcher, InputParser parser, EditionValidator validator) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.validator = validator;
    }

    EditionResult ask(
            List<SourceEndpoint> endpoints,
            Edition edition,
            @Nullable LedgerEntry before,
            LocalDate today,
            CancelToken stop) {
        EditionResult.Failed worst = null;
        for (var endpoint : endpoints) {
            // validators of one endpoint are meaningless for another
            var validators = worst == null && before != null
                    ? new CacheValidators(before.etag(), before.lastModified())
                    : CacheValidators.NONE;
            var answer = along(endpoint, edition, validators, new EditionPages(parser, edition, today), stop);
            if (!(answer instanceof EditionResult.Failed failed)) {
                return worst == null ? answer : unmarked(answer);
            }
            worst = worst != null && failed.reach() == EditionResult.Reach.ADDRESS ? worst : failed;
            if (failed.reach() == EditionResult.Reach.SOURCE) {
                return failed;
            }
        }
        return worst != null ? worst : FetchFailures.unreadable(Message.of("source.nokind"));
    }

    private static EditionResult unmarked(EditionResult answer) {
        return answer instanceof EditionResult.Papers papers
                ? new EditionResult.Papers(
                        papers.entries(),
                        papers.rejections(),
                        papers.shortfall(),
                        papers.remark(),
                        papers.last(),
                        CacheValidators.NONE)
                : answer;
    }

    private EditionResult along(
            SourceEndpoint endpoint, Edition edition, CacheValidators validators, EditionPages list, CancelToken stop) {
        var address = endpoint.first();
        for (int page = 0; ; page++) {
            var fetched = fetcher.get(address, page == 0 ? validators : CacheValidators.NONE, stop);
            if (!(fetched instanceof FetchResult.Page answer)) {
                return page == 0 ? without(fetched) : interrupted(without(fetched), edition, list);
            }
            var added = list.read(answer);
            var next = added.news() == 0 ? null : next(endpoint, answer, added, page);
            if (next == null || page == MOST_PAGES) {
                // the same page again instead of the next one: the length of the list is unknown
                boolean stuck = page > 0 && added.items() > 0 && added.news() == 0;
                return validator.list(
                        edition, address, answer, added.outcome(), list, page > 0, next == null && !stuck);
            }
            address = next;
        }
    }

    /// The next page: as stated by the source, or, when it states nothing, following a page that is suspiciously
    /// full.
    private static @Nullable URI next(
            SourceEndpoint endpoint, FetchResult.Page answer, EditionPages.Added added, int page) {
        if (!endpoint.paged()) {
            return null;
        }
        var said = answer.next();
        if (said != null
                && String.valueOf(said.getAuthority()).equals(answer.address().getAuthority())) {
            return said;
        }
        return added.items() > 0 && added.items() % 50 == 0 ? endpoint.page().apply(page + 1) : null;
    }

    /// A later page failed: the list so far is kept.
    private EditionResult interrupted(EditionResult trouble, Edition edition, EditionPages list) {
        return trouble instanceof EditionResult.Failed failed
                ? validator.kept(edition, list, Message.of("list.first", list.size(), failed.why()))
                : trouble;
    }

    private static EditionResult without(FetchResult fetched) {
        return switch (fetched) {
            case FetchResult.Page _ -> throw new IllegalArgumentException("an answer with content");
            case FetchResult.Unchanged _ -> new EditionResult.Same();
            case FetchResult.Refused refused -> FetchFailures.refused(refused);
            case FetchResult.Unreachable(var reason) -> FetchFailures.unreachable(reason);
            case FetchResult.TooLarge large -> FetchFailures.tooLarge(large);
            case FetchResult.Disallowed astray -> FetchFailures.astray(astray);
            case FetchResult.Stopped _ -> new EditionResult.Stopped();
        };
    }
}
