package dev.offprint.ui.sidebar;

import dev.offprint.model.DayCount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A year as a grid: one column per week, one row per weekday, Monday on top.
///
/// @param days  from January 1 to December 31
/// @param today later days are empty
record YearPage(Year year, List<MonthPage.Square> days, LocalDate today) {
    YearPage {
        days = List.copyOf(days);
    }

    static YearPage of(Year year, List<DayCount> counts, LocalDate today) {
        int most = counts.stream()
                .filter(count -> count.day().getYear() == year.getValue())
                .mapToInt(DayCount::papers)
                .max()
                .orElse(1);
        var first = counts.stream().map(DayCount::day).min(LocalDate::compareTo).orElse(null);
        var days = new ArrayList<MonthPage.Square>();
        var known = new java.util.HashMap<LocalDate, DayCount>();
        counts.forEach(count -> known.put(count.day(), count));
        for (int day = 1; day <= year.length(); day++) {
            var date = year.atDay(day);
            days.add(MonthPage.square(date, known.get(date), Math.max(1, most), first));
        }
        return new YearPage(year, days, today);
    }

    /// Number of columns.
    int weeks() {
        return column(year.atDay(year.length())) + 1;
    }

    /// The column of a day of this year, from 0.
    int column(LocalDate date) {
        var monday = year.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, date);
    }

    /// The row, from 0.
    static int row(LocalDate date) {
        return date.getDayOfWeek().getValue() - 1;
    }

    /// The first column that lies completely in `month` or later.
    int column(Month month) {
        return column(year.atMonth(month).atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }

    MonthPage.Square at(LocalDate date) {
        return days.get(date.getDayOfYear() - 1);
    }

    int papers() {
        return days.stream().mapToInt(MonthPage.Square::papers).sum();
    }

    int unread() {
        return days.stream().mapToInt(MonthPage.Square::unread).sum();
    }
}
