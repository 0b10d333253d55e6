package dev.offprint.platform;

import java.nio.file.Path;
import java.util.List;

/// What somebody starts the program for: it is handed to the window that is open already.
///
/// @param files to import
/// @param query to search for; empty for none
public record OpenRequest(List<Path> files, String query) {
    public OpenRequest {
        files = files.stream().map(Path::toAbsolutePath).toList(); // another program may stand elsewhere
    }
}
