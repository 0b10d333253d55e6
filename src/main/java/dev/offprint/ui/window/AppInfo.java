package dev.offprint.ui.window;

import dev.offprint.ui.settings.StorageInfo;

/// Version and storage details, for the settings window.
public record AppInfo(String version, StorageInfo storage) {
    /// The version that `--version` prints; the same as in `pom.xml`.
    public static final String VERSION = "0.1.0";
}
