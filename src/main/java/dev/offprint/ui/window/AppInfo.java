package dev.offprint.ui.window;

import dev.offprint.ui.settings.StorageInfo;

/// Version and storage details, for the settings window.
public record AppInfo(String version, StorageInfo storage) {}
