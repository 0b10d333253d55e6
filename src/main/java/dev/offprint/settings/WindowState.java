package dev.offprint.settings;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The state in which the window was closed.
///
/// @param frame  null if it was never open
/// @param list   the list that was open; null for the newest day
/// @param paper  the key of the selected paper
/// @param top    the key of the first paper on screen
/// @param chosen recent commands of the palette, newest first
/// @param later  keys of papers deferred in triage, the last one at the end
public record WindowState(
        Panes panes,
        @Nullable Frame frame,
        @Nullable LastList list,
        @Nullable Long paper,
        @Nullable Long top,
        List<String> chosen,
        List<Long> later) {
    static final WindowState DEFAULT = new WindowState(Panes.DEFAULT, null, null, null, null, List.of(), List.of());

    /// The window on the screen, in the toolkit's units.
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    /// The positions of the two dividers between the panes, as fractions of the window's width.
    public record Panes(double first, double second) {
        static final Panes DEFAULT = new Panes(0.2, 0.54);

        public Panes {
            if (!(first >= 0 && first < second && second <= 1)) {
                first = 0.2;
                second = 0.54;
            }
        }
    }

    /// A [ListQuery] in text form.
    public record LastList(
            @Nullable String period,
            boolean starred,
            boolean unread,
            @Nullable String tag,
            @Nullable String order,
            @Nullable String topic,
            boolean recommended) {
        public static LastList of(ListQuery query) {
            return new LastList(
                    query.period() == null ? null : query.period().text(),
                    query.starred(),
                    query.unread(),
                    query.tag(),
                    query.order().text(),
                    query.topic(),
                    query.recommended());
        }

        /// The list query; an unknown order or period is replaced by the default.
        public ListQuery toListQuery() {
            var known = ListQuery.Order.DATE;
            for (var each : ListQuery.Order.values()) {
                known = each.text().equals(order) ? each : known;
            }
            var of = period == null ? null : Period.parse(period);
            return new ListQuery(of, starred, unread, tag, false, known, topic, false, false, recommended);
        }
    }

    public WindowState {
        panes = Objects.requireNonNullElse(panes, Panes.DEFAULT); // a file may say null
        chosen = withoutNulls(chosen);
        later = withoutNulls(later);
    }

    private static <T> List<T> withoutNulls(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    WindowState withWindow(@Nullable Frame value, Panes dividers) {
        return new WindowState(dividers, value, list, paper, top, chosen, later);
    }

    /// With the list and the position in it.
    public WindowState withPosition(@Nullable LastList where, @Nullable Long selected, @Nullable Long first) {
        return new WindowState(panes, frame, where, selected, first, chosen, later);
    }

    public WindowState withChosen(List<String> value) {
        return new WindowState(panes, frame, list, paper, top, value, later);
    }

    public WindowState withLater(List<Long> value) {
        return new WindowState(panes, frame, list, paper, top, chosen, value);
    }
}
