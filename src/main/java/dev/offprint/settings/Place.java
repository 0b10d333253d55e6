package dev.offprint.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the window was left.
///
/// @param frame null when it was never open
/// @param list  the list that was open; null for the newest day
/// @param paper the key of the paper that was selected
public record Place(
        Settings.Panes panes,
        Settings.@Nullable Frame frame,
        Settings.@Nullable LastList list,
        @Nullable Long paper) {
    static final Place UNKNOWN = new Place(Settings.Panes.USUAL, null, null, null);

    public Place {
        panes = Objects.requireNonNullElse(panes, Settings.Panes.USUAL); // a file may say null
    }
}
