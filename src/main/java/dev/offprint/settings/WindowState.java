package dev.offprint.settings;

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
        Settings.Panes panes,
        Settings.@Nullable Frame frame,
        Settings.@Nullable LastList list,
        @Nullable Long paper,
        @Nullable Long top,
        List<String> chosen,
        List<Long> later) {
    static final WindowState DEFAULT =
            new WindowState(Settings.Panes.DEFAULT, null, null, null, null, List.of(), List.of());

    public WindowState {
        panes = Objects.requireNonNullElse(panes, Settings.Panes.DEFAULT); // a file may say null
        chosen = withoutNulls(chosen);
        later = withoutNulls(later);
    }

    private static <T> List<T> withoutNulls(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    WindowState withWindow(Settings.@Nullable Frame value, Settings.Panes dividers) {
        return new WindowState(dividers, value, list, paper, top, chosen, later);
    }

    /// With the list and the position in it.
    public WindowState withPosition(Settings.@Nullable LastList where, @Nullable Long selected, @Nullable Long first) {
        return new WindowState(panes, frame, where, selected, first, chosen, later);
    }

    public WindowState withChosen(List<String> value) {
        return new WindowState(panes, frame, list, paper, top, value, later);
    }

    public WindowState withLater(List<Long> value) {
        return new WindowState(panes, frame, list, paper, top, chosen, value);
    }
}
