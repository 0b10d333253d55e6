package dev.offprint.ui;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoredPaper;
import java.time.YearMonth;
import java.util.Comparator;

/// Which sample papers a list has, and what an action makes of one.
final class SampleFilter {
    private SampleFilter() {}

    static Comparator<StoredPaper> order(ListQuery listing) {
        return listing.order() == ListQuery.Order.UPVOTES
                ? Comparator.comparingInt(SampleFilter::votes).reversed()
                : Comparator.comparingLong(StoredPaper::key);
    }

    private static int votes(StoredPaper kept) {
        var votes = kept.counts().upvotes();
        return votes == null ? 0 : votes;
    }

    static boolean passes(StoredPaper kept, ListQuery listing, boolean nothingStarred) {
        var marks = kept.state();
        var on = kept.paper().submittedOn();
        boolean period = switch (listing.period()) {
            case null -> true;
            case Period.Day(var date) -> date.equals(on);
            case Period.Week week -> on != null && Period.Week.of(on).equals(week);
            case Period.Month(var month) -> on != null && YearMonth.from(on).equals(month);
            case Period.Trending _ -> false;
        };
        return period
                && (!listing.starred() || marks.starred())
                && (!listing.recommended() || !(marks.starred() || nothingStarred))
                && (!listing.unread() || (!marks.read() && !marks.dismissed()))
                && (listing.tag() == null || marks.tags().contains(listing.tag()))
                && (listing.includesDismissed() || !marks.dismissed());
    }

    static StoredPaper marked(StoredPaper old, ReaderAction act) {
        var marks = act.applyTo(old.state());
        return new StoredPaper(
                old.key(), old.id(), old.paper(), old.counts(), marks, old.appearances(), old.sequence());
    }
}
