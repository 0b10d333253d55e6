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
public record Listing(
        @Nullable Period period,
        boolean starred,
        boolean unread,
        @Nullable String tag,
        boolean dismissed,
        Order order,
        @Nullable String topic,
        boolean muted,
        boolean changed) {
    /// How a list is ordered; ties are broken by the row's key, newest first.
    public enum Order {
        /// As the page ranked them, newest edition first; of what changed, the newest version first.
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

    /// A list of no topic, without the papers of muted ones.
    public Listing(
            @Nullable Period period,
            boolean starred,
            boolean unread,
            @Nullable String tag,
            boolean dismissed,
            Order order) {
        this(period, starred, unread, tag, dismissed, order, null, false, false);
    }

    public static Listing of(Period period) {
        return new Listing(period, false, false, null, false, Order.RANK);
    }

    /// The papers of a topic, newest first.
    public static Listing of(Topic topic) {
        return ALL.about(topic.name());
    }

    /// Whether the list shows what comes in, rather than what the reader has picked: the stars, a tag, a topic. From
    /// the stream alone papers of muted topics are left out.
    public boolean stream() {
        return !starred && tag == null && topic == null && !changed;
    }

    public Listing ordered(Order value) {
        return new Listing(period, starred, unread, tag, dismissed, value, topic, muted, changed);
    }

    public Listing unread(boolean value) {
        return new Listing(period, starred, value, tag, dismissed, order, topic, muted, changed);
    }

    public Listing onlyUnread() {
        return unread(true);
    }

    public Listing onlyStarred() {
        return new Listing(period, true, unread, tag, dismissed, order, topic, muted, changed);
    }

    public Listing tagged(@Nullable String value) {
        return new Listing(period, starred, unread, value, dismissed, order, topic, muted, changed);
    }

    public Listing about(@Nullable String value) {
        return new Listing(period, starred, unread, tag, dismissed, order, value, muted, changed);
    }

    public Listing withMuted(boolean value) {
        return new Listing(period, starred, unread, tag, dismissed, order, topic, value, changed);
    }

    public Listing onlyChanged() {
        return new Listing(period, starred, unread, tag, dismissed, order, topic, muted, true);
    }
}
