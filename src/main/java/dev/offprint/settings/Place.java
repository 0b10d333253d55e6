package dev.offprint.settings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the window was left.
///
/// @param frame  null when it was never open
/// @param list   the list that was open; null for the newest day
/// @param paper  the key of the paper that was selected
/// @param top    the key of the first paper on screen
/// @param chosen what was chosen in the palette, newest first
/// @param later  the keys of papers that triage left for later, the last one at the end
public record Place(
        Settings.Panes panes,
        Settings.@Nullable Frame frame,
        Settings.@Nullable LastList list,
        @Nullable Long paper,
        @Nullable Long top,
        List<String> chosen,
        List<Long> later) {
    static final Place UNKNOWN = new Place(Settings.Panes.USUAL, null, null, null, null, List.of(), List.of());

    public Place {
        panes = Objects.requireNonNullElse(panes, Settings.Panes.USUAL); // a file may say null
        chosen = known(chosen);
        later = known(later);
    }

    private static <T> List<T> known(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    Place framed(Settings.@Nullable Frame value, Settings.Panes dividers) {
        return new Place(dividers, value, list, paper, top, chosen, later);
    }

    /// Where in which list the reader is.
    public Place at(Settings.@Nullable LastList where, @Nullable Long selected, @Nullable Long first) {
        return new Place(panes, frame, where, selected, first, chosen, later);
    }

    public Place withChosen(List<String> value) {
        return new Place(panes, frame, list, paper, top, value, later);
    }

    public Place withLater(List<Long> value) {
        return new Place(panes, frame, list, paper, top, chosen, value);
    }
}
