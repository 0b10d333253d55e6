package dev.offprint.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The default location of a library: the platform's folder for application data.
public final class DataFolder {
    private DataFolder() {}

    /// @param system      `os.name`
    /// @param home        the user's home folder
    /// @param environment `XDG_DATA_HOME` and `APPDATA` are used
    public static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return orDefault(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Offprint");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Offprint");
        }
        return orDefault(
                        environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("offprint");
    }

    private static Path orDefault(@Nullable String given, Path otherwise) {
        return given == null || given.isBlank() ? otherwise : Path.of(given);
    }
}
