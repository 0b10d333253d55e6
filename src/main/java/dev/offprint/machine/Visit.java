package dev.offprint.machine;

import java.nio.file.Path;
import java.util.List;

/// What somebody starts the program for: it is handed to the window that is open already.
///
/// @param files to import
/// @param query to search for; empty for none
public record Visit(List<Path> files, String query) {
    public Visit {
        files = files.stream().map(Path::toAbsolutePath).toList(); // another program may stand elsewhere
    }
}
