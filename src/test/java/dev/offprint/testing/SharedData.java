package dev.offprint.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The captures of real pages that lie beside the project where it is developed: `../shared/data`, or the folder named
/// by the system
/// property `offprint.data`. A test that asks for one of them is skipped, with a reason, where they are not.
public final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("offprint.data", "../shared/data"));

    private SharedData() {}

    /// @param name as in the captures' own README: `pages/2024-08-01-day.html`
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "skipped: the capture " + name + " is not on this machine");
        return file;
    }
}
