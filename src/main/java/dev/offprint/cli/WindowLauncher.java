package dev.offprint.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line needs of the rest of the program; the composition root provides it.
public interface WindowLauncher {
    /// Opens a library.
    ///
    /// @param data its folder; null for the demonstration library, which is gone when the session is closed
    CommandSession open(@Nullable Path data, BaseUrls sites);

    /// Puts a copy in the place of a library, which may be open elsewhere, or be damaged.
    ///
    /// @return where what was there before is now
    Path restore(Path data, Path copy);

    /// Whether there is a screen to open a window on.
    boolean display();

    /// Opens the window and waits until it is closed; where the library has a window already, that one comes to the
    /// front and is told the rest.
    ///
    /// @param data as for [#open]
    /// @param files to import
    /// @param query to search for; empty for none
    /// @return the program's exit code
    int window(@Nullable Path data, boolean offline, List<Path> files, String query);
}
