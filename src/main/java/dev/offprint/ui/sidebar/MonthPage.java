package dev.offprint.ui.sidebar;

import dev.offprint.model.DayCount;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A calendar page of a month: weeks from Monday to Sunday, numbered by ISO 8601.
record MonthPage(YearMonth month, List<Line> weeks) {
    private static final int FRIDAY = 5;

    /// @param days Monday first; null outside the month
    record Line(Period.Week week, List<@Nullable Square> days) {}

    /// A day. Sources rarely publish at weekends, and days before the first one in the library were never fetched.
    ///
    /// @param level number of papers in steps from 0 for none to 4 for the maximum of the month
    /// @param gap   whether the day is missing although it should have papers
    record Square(LocalDate date, int papers, int unread, PaperStatus status, int level, boolean gap) {
        /// Share of read papers from 0 to 1; 0 for a day without papers.
        double read() {
            return papers == 0 ? 0 : (papers - unread) / (double) papers;
        }
    }

    static MonthPage of(YearMonth month, List<DayCount> counts) {
        var byDay = new HashMap<LocalDate, DayCount>();
        int most = 1;
        LocalDate first = null;
        for (var count : counts) {
            first = first == null || count.day().isBefore(first) ? count.day() : first;
            if (YearMonth.from(count.day()).equals(month)) {
                byDay.put(count.day(), count);
                most = Math.max(most, count.papers());
            }
        }
        var weeks = new ArrayList<Line>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var days = new ArrayList<@Nullable Square>();
            for (int i = 0; i < 7; i++) {
                var date = monday.plusDays(i);
                days.add(YearMonth.from(date).equals(month) ? square(date, byDay.get(date), most, first) : null);
            }
            weeks.add(new Line(Period.Week.of(monday), days));
        }
        return new MonthPage(month, List.copyOf(weeks));
    }

    static Square square(LocalDate date, @Nullable DayCount count, int most, @Nullable LocalDate first) {
        if (count == null) {
            boolean gap =
                    first != null && first.isBefore(date) && date.getDayOfWeek().getValue() <= FRIDAY;
            return new Square(date, 0, 0, PaperStatus.MISSING, 0, gap);
        }
        int level = count.papers() == 0 ? 0 : 1 + Math.min(3, count.papers() * 4 / (most + 1));
        return new Square(
                date, count.papers(), count.unread(), count.status(), level, count.status() == PaperStatus.MISSING);
    }
}
