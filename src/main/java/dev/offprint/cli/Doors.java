package dev.offprint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the command line needs of the rest of the program; the composition root provides it.
public interface Doors {
    /// Opens the library in `data`.
    ///
    /// @param site the address that stands in for the sources' own; null for theirs
    Session open(Path data, @Nullable String site);

    /// Opens the window, or does the main job in the terminal where there is no display.
    ///
    /// @param data null for the demonstration library, which is thrown away afterwards
    /// @return the program's exit code
    int window(@Nullable Path data, boolean offline);
}
