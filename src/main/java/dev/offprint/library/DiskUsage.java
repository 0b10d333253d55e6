package dev.offprint.library;

import java.nio.file.Path;
import java.util.stream.Stream;

/// What a library takes of the disk.
final class DiskUsage {
    private DiskUsage() {}

    /// Bytes of the database in `folder` and its journal; a file that is not there takes none.
    static long database(Path folder) {
        return Stream.of("offprint.db", "offprint.db-wal")
                .mapToLong(name -> folder.resolve(name).toFile().length())
                .sum();
    }
}
