package dev.offprint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which papers a list shows, and in which order.
///
/// @param period  only papers that editions of this period show; a week or month takes in its days; null for all
/// @param starred only starred ones
/// @param unread  only those neither read nor dismissed
/// @param tag     only those with this tag
/// @param dismissed whether dismissed papers stay in
public record Listing(
        @Nullable Period period,
        boolean starred,
        boolean unread,
        @Nullable String tag,
        boolean dismissed,
        Order order) {
    /// How a list is ordered; ties are broken by the row's key, newest first.
    public enum Order {
        /// As the page ranked them, newest edition first.
        RANK,
        /// Newest publication first.
        DATE,
        /// Most upvotes first.
        UPVOTES,
        /// Most upvotes gained over the last seven days first.
        RISING;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Listing ALL = new Listing(null, false, false, null, false, Order.DATE);

    public static Listing of(Period period) {
        return new Listing(period, false, false, null, false, Order.RANK);
    }

    public Listing ordered(Order value) {
        return new Listing(period, starred, unread, tag, dismissed, value);
    }

    public Listing onlyUnread() {
        return new Listing(period, starred, true, tag, dismissed, order);
    }

    public Listing onlyStarred() {
        return new Listing(period, true, unread, tag, dismissed, order);
    }
}
