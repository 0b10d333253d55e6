package dev.offprint.platform;

import java.nio.file.Path;
import java.util.List;

/// A request to the running window: files to import and a query.
///
/// @param files to import
/// @param query to search for; empty for none
public record OpenRequest(List<Path> files, String query) {
    public OpenRequest {
        files = files.stream()
                .map(Path::toAbsolutePath)
                .toList(); // the other process may have another working directory
    }
}
