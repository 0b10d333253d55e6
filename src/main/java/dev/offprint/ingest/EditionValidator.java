package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.fetch.FetchResult;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.SourceEntry;
import dev.offprint.parse.InputFormat;
import dev.offprint.parse.ParseResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Checks that a received list is the one requested. Sources show another day's list where they have none, redirect
/// to the newest, repeat the previous one, or return a page that is not a list.
final class EditionValidator {
    private final BiFunction<Edition, List<SourceEntry>, @Nullable Edition> repeats;

    /// @param repeats returns the edition, already stored, that an undated list repeats; null when it is new
    EditionValidator(BiFunction<Edition, List<SourceEntry>, @Nullable Edition> repeats) {
        this.repeats = repeats;
    }

    /// @param asked the requested address
    /// @param answer the last page received
    /// @param paged whether there was more than one page
    /// @param ended whether the list was received to its end
    EditionResult list(
            Edition edition,
            URI asked,
            FetchResult.Page answer,
            ParseResult outcome,
            EditionPages list,
            boolean paged,
            boolean ended) {
        return switch (outcome) {
            case ParseResult.Challenge _ -> FetchFailures.challenge();
            case ParseResult.Unreadable(var why) ->
                list.size() > 0 ? kept(edition, list, why) : FetchFailures.unreadable(why);
            case ParseResult.Partial broken ->
                list.size() > 0 ? kept(edition, list, broken.reason()) : FetchFailures.unreadable(broken.reason());
            case ParseResult.Complete whole -> {
                if (whole.format() == InputFormat.FEED) {
                    yield batch(edition, whole, list, answer.validators());
                }
                var other = paged ? null : other(edition, whole, asked, answer.address(), list.entries());
                if (other != null) {
                    yield other;
                }
                boolean full = !ended || (whole.truncated() && !paged);
                yield papers(edition, list, shortfall(whole.format(), full, list.size()), false, mark(answer, paged));
            }
        };
    }

    /// A source that publishes a list as a whole shows it until the next one, so today's may not be available yet.
    private static EditionResult batch(
            Edition edition, ParseResult.Complete whole, EditionPages list, CacheValidators validators) {
        var said = whole.edition();
        var asked = EditionCalendar.start(edition.period());
        var shown = said == null ? null : EditionCalendar.start(said.period());
        if (said == null || shown == null || asked == null || !said.source().equals(edition.source())) {
            return FetchFailures.unreadable(Message.of("list.wrong"));
        }
        var day = said.period();
        if (shown.isBefore(asked)) {
            return new EditionResult.Nothing(Message.of("list.still", day), false);
        }
        if (shown.isAfter(asked)) {
            return new EditionResult.Gone(Message.of("list.passed", day));
        }
        return list.size() == 0 ? new EditionResult.Nothing(null, true) : papers(edition, list, null, true, validators);
    }

    /// An incomplete list.
    EditionResult kept(Edition edition, EditionPages list, Message shortfall) {
        return papers(edition, list, shortfall, false, CacheValidators.NONE);
    }

    private static CacheValidators mark(FetchResult.Page answer, boolean paged) {
        return paged ? CacheValidators.NONE : answer.validators();
    }

    private static @Nullable Message shortfall(InputFormat form, boolean full, int items) {
        if (full) {
            return Message.of("list.stops", items);
        }
        return form == InputFormat.CARDS ? Message.of("list.titles") : null;
    }

    /// The result when this is not the requested list; null when it is.
    private @Nullable EditionResult other(
            Edition edition, ParseResult.Complete whole, URI asked, URI came, List<SourceEntry> entries) {
        var said = whole.edition();
        if (said != null && !inside(edition.period(), said.period())) {
            return instead(edition, Message.of("list.shows", said.period()));
        }
        boolean dated =
                said != null && whole.format() == InputFormat.DAY_PAGE; // in other formats it may be the requested day
        if (dated || !(edition.period() instanceof Period.Day)) {
            return null;
        }
        var text = edition.period().text();
        if (!came.equals(asked) && !came.toString().contains(text)) {
            return instead(edition, Message.of("list.newest"));
        }
        if (!entries.isEmpty() && entries.stream().noneMatch(entry -> edition.equals(entry.edition()))) {
            return instead(edition, Message.of("list.others"));
        }
        var repeated = repeats.apply(edition, entries);
        return repeated == null ? null : instead(edition, Message.of("list.repeats", repeated.period()));
    }

    /// The result for another list than requested: on a weekend the source has none, on other days it failed.
    private static EditionResult instead(Edition edition, Message what) {
        return EditionCalendar.weekend(edition.period())
                ? new EditionResult.Nothing(Message.of("list.weekend", what), false)
                : FetchFailures.unreadable(Message.of("list.instead", what));
    }

    private static EditionResult papers(
            Edition edition, EditionPages list, @Nullable Message shortfall, boolean last, CacheValidators validators) {
        if (list.size() == 0) {
            return shortfall == null ? new EditionResult.Nothing(null, false) : FetchFailures.unreadable(shortfall);
        }
        var own = new ArrayList<SourceEntry>();
        for (var entry : list.entries()) {
            if (entry.edition() != null
                    && inside(edition.period(), entry.edition().period())) {
                own.add(new SourceEntry(entry.paper(), entry.quality(), edition, entry.rank(), entry.counts()));
            }
        }
        int unread = list.rejections().size();
        var remark = unread == 0 ? null : Message.of("list.unread", unread, list.size());
        if (own.isEmpty()) {
            return FetchFailures.unreadable(
                    remark == null ? Message.of("list.instead", Message.of("list.others")) : remark);
        }
        int foreign = list.entries().size() - own.size();
        var missing = shortfall != null || foreign == 0 ? shortfall : Message.of("list.foreign", foreign, list.size());
        return new EditionResult.Papers(own, list.rejections(), missing, remark, last, validators);
    }

    /// Whether a list of `part` belongs to `whole`: weeks and months consist of days, and a trending list may
    /// contain any.
    private static boolean inside(Period whole, Period part) {
        if (whole.equals(part) || whole instanceof Period.Trending) {
            return true;
        }
        var start = EditionCalendar.start(whole);
        var end = EditionCalendar.end(whole);
        var from = EditionCalendar.start(part);
        var until = EditionCalendar.end(part);
        return start != null
                && end != null
                && from != null
                && until != null
                && !from.isBefore(start)
                && !until.isAfter(end);
    }
}
