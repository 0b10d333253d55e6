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
        boolean includesDismissed,
        Order order,
        @Nullable String topic,
        boolean includesMuted,
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
        return ALL.withTopic(topic.name());
    }

    /// Whether the list shows what comes in, rather than what the reader has picked: the stars, a tag, a topic. From
    /// the stream alone papers of muted topics are left out.
    public boolean isStream() {
        return !starred && tag == null && topic == null && !changed;
    }

    public ListQuery withOrder(Order value) {
        return new ListQuery(period, starred, unread, tag, includesDismissed, value, topic, includesMuted, changed, recommended);
    }

    public ListQuery withUnread(boolean value) {
        return new ListQuery(period, starred, value, tag, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery onlyUnread() {
        return withUnread(true);
    }

    public ListQuery onlyStarred() {
        return new ListQuery(period, true, unread, tag, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery withTag(@Nullable String value) {
        return new ListQuery(period, starred, unread, value, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery withTopic(@Nullable String value) {
        return new ListQuery(period, starred, unread, tag, includesDismissed, order, value, includesMuted, changed, recommended);
    }

    public ListQuery withMuted(boolean value) {
        return new ListQuery(period, starred, unread, tag, includesDismissed, order, topic, value, changed, recommended);
    }

    /// All that this list could recommend, read or not, newest first.
    public ListQuery withoutRecommendation() {
        return new ListQuery(period, starred, false, tag, includesDismissed, Order.DATE, topic, includesMuted, changed, false);
    }

    public ListQuery onlyChanged() {
        return new ListQuery(period, starred, unread, tag, includesDismissed, order, topic, includesMuted, true, recommended);
    }
}
