package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;

/// Titles of lists.
public final class ListTitles {
    private ListTitles() {}

    public static String of(ListRequest request, Localization texts) {
        return switch (request) {
            case ListRequest.Search(String text, var _) -> texts.of("timeline.results", text);
            case ListRequest.Browse(ListQuery listing) -> of(listing, texts);
        };
    }

    private static String of(ListQuery listing, Localization texts) {
        if (listing.topic() != null) {
            return texts.of("topics.heading", listing.topic());
        }
        if (listing.recommended() && listing.tag() != null) {
            return texts.of("timeline.liketag", listing.tag());
        }
        if (listing.tag() != null) {
            return texts.of("timeline.tag", listing.tag());
        }
        if (listing.period() != null) {
            return of(listing.period(), texts);
        }
        if (listing.recommended()) {
            return texts.of("timeline.recommended");
        }
        if (listing.changed()) {
            return texts.of("change.timeline");
        }
        if (listing.starred()) {
            return texts.of("timeline.starred");
        }
        return texts.of(listing.unread() ? "timeline.unread" : "timeline.all");
    }

    public static String of(Period period, Localization texts) {
        return switch (period) {
            case Period.Day(var date) -> texts.fullDate(date);
            case Period.Week week ->
                texts.of(
                        "timeline.week",
                        String.valueOf(week.week()),
                        texts.dayOfMonth(week.monday()),
                        texts.date(week.monday().plusDays(6)));
            case Period.Month(var month) -> texts.month(month);
            case Period.Trending _ -> texts.of("timeline.trending");
        };
    }
}
