package dev.offprint.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Location and size of the library. Any thread; the queries access the disk.
///
/// @param backup makes a backup copy now and returns its path
public record StorageInfo(Path folder, Supplier<Path> backup) {
    /// A part of the data folder.
    ///
    /// @param key suffix of its message key
    public record Part(String key, long bytes) {}

    private record PartFiles(String key, List<String> names) {}

    private static final List<PartFiles> PARTS = List.of(
            new PartFiles("database", List.of("offprint.db", "offprint.db-wal", "offprint.db-shm")),
            new PartFiles("index", List.of("index")),
            new PartFiles("papers", List.of("papers")),
            new PartFiles("images", List.of("images")),
            new PartFiles("backup", List.of("backup")),
            new PartFiles("log", List.of("log")));

    /// The existing parts.
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var part : PARTS) {
            long bytes = part.names().stream()
                    .mapToLong(name -> totalSize(folder.resolve(name)))
                    .sum();
            if (bytes > 0) {
                parts.add(new Part(part.key(), bytes));
            }
        }
        return parts;
    }

    /// Files deleted meanwhile count as empty.
    private static long totalSize(Path path) {
        if (!Files.exists(path)) {
            return 0;
        }
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(StorageInfo::size)
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }
}
