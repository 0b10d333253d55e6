package dev.offprint.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Where the library is and how much of the disk it takes. Any thread; the questions wait for the disk.
///
/// @param backup makes a copy of the library now and answers where it is
public record StorageInfo(Path folder, Supplier<Path> backup) {
    /// A part of the folder.
    ///
    /// @param key its name in the texts
    public record Part(String key, long bytes) {}

    private record Named(String key, List<String> names) {}

    private static final List<Named> PARTS = List.of(
            new Named("database", List.of("offprint.db", "offprint.db-wal", "offprint.db-shm")),
            new Named("index", List.of("index")),
            new Named("images", List.of("images")),
            new Named("backup", List.of("backup")),
            new Named("log", List.of("log")));

    /// The parts that there are.
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var named : PARTS) {
            long bytes = named.names().stream()
                    .mapToLong(name -> bytes(folder.resolve(name)))
                    .sum();
            if (bytes > 0) {
                parts.add(new Part(named.key(), bytes));
            }
        }
        return parts;
    }

    /// What goes while it is counted counts nothing.
    private static long bytes(Path path) {
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
