package dev.offprint.store.merge;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.store.db.Database;
import java.time.LocalDate;

/// The table `edition`.
public final class EditionTable {
    /// The end date of [Period.Trending], which sorts as the newest.
    private static final String TRENDING_END = "9999-12-31";

    private EditionTable() {}

    /// The row id of an edition, which is inserted if absent.
    public static long id(Database db, Edition edition) {
        var source = edition.source().name();
        var period = edition.period().text();
        long id = db.number("SELECT id FROM edition WHERE period = ? AND source = ?", period, source);
        return id != 0
                ? id
                : db.number(
                        "INSERT INTO edition (source, period, ends) VALUES (?, ?, ?) RETURNING id",
                        source,
                        period,
                        lastDay(edition.period()));
    }

    public static Edition edition(String source, String period) {
        var parsed = Period.parse(period);
        if (parsed == null) {
            throw new IllegalStateException("no period: " + period); // an invalid row
        }
        return new Edition(Source.named(source), parsed);
    }

    /// The first and the last day of a period, as comparable texts; for a period without days the same
    /// placeholder twice.
    public static String[] days(Period period) {
        return switch (period) {
            case Period.Day day -> days(day.date(), day.date());
            case Period.Week week -> days(week.monday(), week.monday().plusDays(6));
            case Period.Month month ->
                days(month.month().atDay(1), month.month().atEndOfMonth());
            case Period.Trending _ -> new String[] {TRENDING_END, TRENDING_END};
        };
    }

    private static String lastDay(Period period) {
        return days(period)[1];
    }

    private static String[] days(LocalDate first, LocalDate last) {
        return new String[] {first.toString(), last.toString()};
    }
}
