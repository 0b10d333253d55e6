package dev.offprint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which papers a list shows, and in which order.
///
/// @param period  only papers of editions of this period; a week or month includes its days; null for all
/// @param starred only starred papers
/// @param unread  only papers that are neither read nor dismissed
/// @param tag     only papers with this tag, or, of what is recommended, those like the papers with this tag; null for
///     all
/// @param includesDismissed whether dismissed papers are included
/// @param topic   only papers of the topic with this name; null for all
/// @param includesMuted whether papers of muted topics are included; applies only if [#isStream]
/// @param changed only papers with a new version or a withdrawal that the reader has not seen
/// @param recommended only papers that stand out by the reader's stars and dismissals; no starred papers, and at most
///     two hundred
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
    /// Order of a list; ties are broken by the row's key, newest first.
    public enum Order {
        /// By rank on the source's list, newest edition first; for changed papers, the newest version first.
        RANK,
        /// Newest publication first.
        DATE,
        /// Most upvotes first.
        UPVOTES,
        /// Most upvotes gained over the last seven days first.
        RISING,
        /// Highest recommendation score first; papers without a score last, newest first.
        RECOMMENDED;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final ListQuery ALL = new ListQuery(null, false, false, null, false, Order.DATE);
    /// The unread recommended papers, best first.
    public static final ListQuery RECOMMENDED =
            new ListQuery(null, false, true, null, false, Order.RECOMMENDED, null, false, false, true);

    /// A list without topic that leaves out the papers of muted topics.
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

    /// Whether the list shows incoming papers rather than a selection of the reader (stars, a tag, a topic). Only such
    /// a list leaves out papers of muted topics.
    public boolean isStream() {
        return !starred && tag == null && topic == null && !changed;
    }

    public ListQuery withOrder(Order value) {
        return new ListQuery(
                period, starred, unread, tag, includesDismissed, value, topic, includesMuted, changed, recommended);
    }

    public ListQuery withUnread(boolean value) {
        return new ListQuery(
                period, starred, value, tag, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery onlyUnread() {
        return withUnread(true);
    }

    public ListQuery onlyStarred() {
        return new ListQuery(
                period, true, unread, tag, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery withTag(@Nullable String value) {
        return new ListQuery(
                period, starred, unread, value, includesDismissed, order, topic, includesMuted, changed, recommended);
    }

    public ListQuery withTopic(@Nullable String value) {
        return new ListQuery(
                period, starred, unread, tag, includesDismissed, order, value, includesMuted, changed, recommended);
    }

    public ListQuery withMuted(boolean value) {
        return new ListQuery(
                period, starred, unread, tag, includesDismissed, order, topic, value, changed, recommended);
    }

    /// All papers that this list could recommend, read or not, newest first.
    public ListQuery withoutRecommendation() {
        return new ListQuery(
                period,
                starred,
                false,
                recommended ? null : tag,
                includesDismissed,
                Order.DATE,
                topic,
                includesMuted,
                changed,
                false);
    }

    public ListQuery onlyChanged() {
        return new ListQuery(
                period, starred, unread, tag, includesDismissed, order, topic, includesMuted, true, recommended);
    }
}
