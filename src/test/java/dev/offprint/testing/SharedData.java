package dev.offprint.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Captures of real pages, which are no part of the project: in `../shared/data` beside it, or wherever the
/// system property `offprint.data` says. A test that asks for one that is not there is skipped, and says so.
public final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("offprint.data", "../shared/data"));

    private SharedData() {}

    /// A capture by its path within the folder: `pages/2024-08-01-day.html`.
    public static Path file(String path) {
        var file = FOLDER.resolve(path);
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: there is no " + file + " (its folder is set by -Doffprint.data)");
        return file;
    }
}
