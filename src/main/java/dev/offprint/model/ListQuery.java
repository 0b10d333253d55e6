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
/// @param topic   only those of the topic of this name
/// @param changed only those of which a new version came, or that were withdrawn, and of which the reader has not seen
/// it
/// @param muted   whether papers of muted topics stay in; see [#stream]
/// @param recommended only those that stand out by what the reader's stars and dismissals say; none that are starred,
/// and at most two hundred
public record ListQuery(
        @Nullable Period period,
        boolean starred,
        boolean unread,
        @Nullable String tag,
        boolean dismissed,
        Order order,
        @Nullable String topic,
        boolean muted,
        boolean changed,
        boolean recommended) {
    /// How a list is ordered; ties are broken by the row's key, newest first.
    public enum Order {
        /// As the page ranked them, newest edition first; of what changed, the newest version first.
        RANK,
        /// Newest publication first.
        DATE,
        /// Most upvotes first.
        UPVOTES,
        /// Most upvotes gained over the last seven days first.
        RISING,
        /// What fits the reader's stars and dismissals best first; what they say nothing of comes last, newest first.
        RECOMMENDED;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final ListQuery ALL = new ListQuery(null, false, false, null, false, Order.DATE);
    /// The papers to look at next, best first.
    public static final ListQuery RECOMMENDED =
            new ListQuery(null, false, true, null, false, Order.RECOMMENDED, null, false, false, true);

    /// A list of no topic, without the papers of muted ones.
    public ListQuery(
            @Nullable Period period,
            boolean starred,
            boolean unread,
            @Nullable String tag,
            boolean dismissed,
            Order order) {
        this(period, starred, unread, tag, dismissed, order, null, false, false, false);
    }

    public static ListQuery of(Period period) {
        return new ListQuery(period, false, false, null, false, Order.RANK);
    }

    /// The papers of a topic, newest first.
    public static ListQuery of(Topic topic) {
        return ALL.about(topic.name());
    }

    /// Whether the list shows what comes in, rather than what the reader has picked: the stars, a tag, a topic. From
    /// the stream alone papers of muted topics are left out.
    public boolean stream() {
        return !starred && tag == null && topic == null && !changed;
    }

    public ListQuery ordered(Order value) {
        return new ListQuery(period, starred, unread, tag, dismissed, value, topic, muted, changed, recommended);
    }

    public ListQuery unread(boolean value) {
        return new ListQuery(period, starred, value, tag, dismissed, order, topic, muted, changed, recommended);
    }

    public ListQuery onlyUnread() {
        return unread(true);
    }

    public ListQuery onlyStarred() {
        return new ListQuery(period, true, unread, tag, dismissed, order, topic, muted, changed, recommended);
    }

    public ListQuery tagged(@Nullable String value) {
        return new ListQuery(period, starred, unread, value, dismissed, order, topic, muted, changed, recommended);
    }

    public ListQuery about(@Nullable String value) {
        return new ListQuery(period, starred, unread, tag, dismissed, order, value, muted, changed, recommended);
    }

    public ListQuery withMuted(boolean value) {
        return new ListQuery(period, starred, unread, tag, dismissed, order, topic, value, changed, recommended);
    }

    /// All that this list could recommend, read or not, newest first.
    public ListQuery unrecommended() {
        return new ListQuery(period, starred, false, tag, dismissed, Order.DATE, topic, muted, changed, false);
    }

    public ListQuery onlyChanged() {
        return new ListQuery(period, starred, unread, tag, dismissed, order, topic, muted, true, recommended);
    }
}
