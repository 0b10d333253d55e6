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

/// A year at a glance: a column a week, a row a day of the week, Monday on top.
///
/// @param days  from the first of January to the last of December
/// @param today after which nothing can be known
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

    /// How many columns there are.
    int weeks() {
        return column(year.atDay(year.length())) + 1;
    }

    /// In which column a day of this year stands, from 0.
    int column(LocalDate date) {
        var monday = year.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, date);
    }

    /// In which row, from 0.
    static int row(LocalDate date) {
        return date.getDayOfWeek().getValue() - 1;
    }

    /// The first column that is all in `month` or after it.
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
