package dev.offprint.refresh;

import dev.offprint.fetch.Fetched;
import dev.offprint.fetch.Validators;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.Period;
import dev.offprint.model.Saying;
import dev.offprint.parse.Form;
import dev.offprint.parse.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Decides whether a list that came is the one that was asked for. Sources show another day's list where they have
/// none, redirect to the newest, repeat yesterday's, or show a page that is no list.
final class Judge {
    private final BiFunction<Edition, List<Entry>, @Nullable Edition> repeats;

    /// @param repeats the edition, already stored, that an undated list repeats; null when it is new
    Judge(BiFunction<Edition, List<Entry>, @Nullable Edition> repeats) {
        this.repeats = repeats;
    }

    /// @param asked  the address asked for
    /// @param answer the last page that came
    /// @param paged  whether there was more than one page
    /// @param ended  whether the list came to its end
    Answer list(
            Edition edition,
            URI asked,
            Fetched.Page answer,
            Outcome outcome,
            Lists list,
            boolean paged,
            boolean ended) {
        return switch (outcome) {
            case Outcome.Challenge _ -> Refusals.challenge();
            case Outcome.Unreadable(var why) -> list.size() > 0 ? kept(edition, list, why) : Refusals.unreadable(why);
            case Outcome.Broken broken ->
                list.size() > 0 ? kept(edition, list, broken.why()) : Refusals.unreadable(broken.why());
            case Outcome.Whole whole -> {
                if (whole.form() == Form.FEED) {
                    yield batch(edition, whole, list, answer.validators());
                }
                var other = paged ? null : other(edition, whole, asked, answer.address(), list.entries());
                if (other != null) {
                    yield other;
                }
                boolean full = !ended || (whole.cut() && !paged);
                yield papers(edition, list, shortfall(whole.form(), full, list.size()), false, mark(answer, paged));
            }
        };
    }

    /// A source that announces a list at once shows it until the next one, and may not have come round to today's.
    private static Answer batch(Edition edition, Outcome.Whole whole, Lists list, Validators validators) {
        var said = whole.edition();
        var asked = Calendar.start(edition.period());
        var shown = said == null ? null : Calendar.start(said.period());
        if (said == null || shown == null || asked == null || !said.source().equals(edition.source())) {
            return Refusals.unreadable(Saying.of("list.wrong"));
        }
        var day = said.period();
        if (shown.isBefore(asked)) {
            return new Answer.Nothing(Saying.of("list.still", day), false);
        }
        if (shown.isAfter(asked)) {
            return new Answer.Gone(Saying.of("list.passed", day));
        }
        return list.size() == 0 ? new Answer.Nothing(null, true) : papers(edition, list, null, true, validators);
    }

    /// A list of which some is missing.
    Answer kept(Edition edition, Lists list, Saying shortfall) {
        return papers(edition, list, shortfall, false, Validators.NONE);
    }

    private static Validators mark(Fetched.Page answer, boolean paged) {
        return paged ? Validators.NONE : answer.validators();
    }

    private static @Nullable Saying shortfall(Form form, boolean full, int items) {
        if (full) {
            return Saying.of("list.stops", items);
        }
        return form == Form.CARDS ? Saying.of("list.titles") : null;
    }

    /// What to say when this is not the list asked for; null when it is.
    private @Nullable Answer other(Edition edition, Outcome.Whole whole, URI asked, URI came, List<Entry> entries) {
        var said = whole.edition();
        if (said != null && !inside(edition.period(), said.period())) {
            return instead(edition, Saying.of("list.shows", said.period()));
        }
        boolean dated = said != null && whole.form() == Form.DAY_PAGE; // elsewhere it may be the day that we asked for
        if (dated || !(edition.period() instanceof Period.Day)) {
            return null;
        }
        var text = edition.period().text();
        if (!came.equals(asked) && !came.toString().contains(text)) {
            return instead(edition, Saying.of("list.newest"));
        }
        if (!entries.isEmpty() && entries.stream().noneMatch(entry -> edition.equals(entry.edition()))) {
            return instead(edition, Saying.of("list.others"));
        }
        var repeated = repeats.apply(edition, entries);
        return repeated == null ? null : instead(edition, Saying.of("list.repeats", repeated.period()));
    }

    /// On a weekend that is how a source says that it has none; on other days something went wrong there.
    private static Answer instead(Edition edition, Saying what) {
        return Calendar.weekend(edition.period())
                ? new Answer.Nothing(Saying.of("list.weekend", what), false)
                : Refusals.unreadable(Saying.of("list.instead", what));
    }

    private static Answer papers(
            Edition edition, Lists list, @Nullable Saying shortfall, boolean last, Validators validators) {
        if (list.size() == 0) {
            return shortfall == null ? new Answer.Nothing(null, false) : Refusals.unreadable(shortfall);
        }
        var own = new ArrayList<Entry>();
        for (var entry : list.entries()) {
            if (entry.edition() != null
                    && inside(edition.period(), entry.edition().period())) {
                own.add(new Entry(entry.paper(), entry.detail(), edition, entry.rank(), entry.counts()));
            }
        }
        int unread = list.rejections().size();
        var remark = unread == 0 ? null : Saying.of("list.unread", unread, list.size());
        if (own.isEmpty()) {
            return Refusals.unreadable(remark == null ? Saying.of("list.instead", Saying.of("list.others")) : remark);
        }
        int foreign = list.entries().size() - own.size();
        var missing = shortfall != null || foreign == 0 ? shortfall : Saying.of("list.foreign", foreign, list.size());
        return new Answer.Papers(own, list.rejections(), missing, remark, last, validators);
    }

    /// Whether a list of `part` belongs to `whole`: weeks and months are made of days, and what is trending stood on
    /// any.
    private static boolean inside(Period whole, Period part) {
        if (whole.equals(part) || whole instanceof Period.Trending) {
            return true;
        }
        var start = Calendar.start(whole);
        var end = Calendar.end(whole);
        var from = Calendar.start(part);
        var until = Calendar.end(part);
        return start != null
                && end != null
                && from != null
                && until != null
                && !from.isBefore(start)
                && !until.isAfter(end);
    }
}
