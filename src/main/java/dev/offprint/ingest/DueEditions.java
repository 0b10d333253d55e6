package dev.offprint.ingest;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Policy of what to fetch: a pure function of ledger and time.
public final class DueEditions {
    private DueEditions() {}

    /// The editions of a source that are due at `now`: today, earlier days never requested, and any edition whose
    /// next request time has come. Newest first.
    ///
    /// @param days number of days, today included, searched for missing ones
    public static List<Edition> now(List<LedgerEntry> ledger, Source source, Instant now, int days) {
        var entries = byEdition(ledger, source);
        var due = new LinkedHashSet<Edition>();
        var today = EditionCalendar.today(now);
        for (int back = 0; back < days; back++) {
            var edition = Edition.day(source, today.minusDays(back));
            if (!entries.containsKey(edition)) {
                due.add(edition);
            }
        }
        entries.values().stream().filter(entry -> again(entry, now)).forEach(entry -> due.add(entry.edition()));
        var sorted = new ArrayList<>(due);
        sorted.sort(Comparator.comparing(DueEditions::start).reversed());
        return List.copyOf(sorted);
    }

    /// The days from `from` to `to`, both inclusive, that are not known to be complete or empty, newest first;
    /// future days are left out.
    public static List<Edition> missing(
            List<LedgerEntry> ledger, Source source, LocalDate from, LocalDate to, Instant now) {
        var entries = byEdition(ledger, source);
        var today = EditionCalendar.today(now);
        var missing = new ArrayList<Edition>();
        for (var day = to.isAfter(today) ? today : to; !day.isBefore(from); day = day.minusDays(1)) {
            var edition = Edition.day(source, day);
            var entry = entries.get(edition);
            if (entry == null || !LedgerUpdate.settled(entry)) {
                missing.add(edition);
            }
        }
        return List.copyOf(missing);
    }

    private static boolean again(LedgerEntry entry, Instant now) {
        var next = entry.nextAt();
        return next != null && !next.isAfter(now);
    }

    private static Map<Edition, LedgerEntry> byEdition(List<LedgerEntry> ledger, Source source) {
        return ledger.stream()
                .filter(entry -> entry.edition().source().equals(source))
                .collect(Collectors.toMap(LedgerEntry::edition, Function.identity()));
    }

    /// Sort key; trending lists are the newest.
    private static Instant start(Edition edition) {
        return edition.period() instanceof Period.Trending
                ? Instant.MAX
                : Objects.requireNonNull(EditionCalendar.start(edition.period()));
    }
}
