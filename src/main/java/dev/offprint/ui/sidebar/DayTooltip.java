package dev.offprint.ui.sidebar;

import dev.offprint.ui.fx.Localization;

/// The description of a day of the calendar.
final class DayTooltip {
    private DayTooltip() {}

    /// `Thursday, May 22, 2025: 41 papers, 12 unread. This list is not complete yet.`
    static String of(MonthPage.Square square, Localization texts) {
        var day = texts.fullDate(square.date());
        var status = texts.of("day." + square.status().text());
        return square.papers() == 0
                ? texts.of("day.none", day, status)
                : texts.of("day.papers", day, square.papers(), square.unread(), status)
                        .strip();
    }
}
