package dev.offprint.ui.window;

import dev.offprint.ui.settings.StorageInfo;

/// What the window tells of the program that it belongs to.
public record AppInfo(String version, StorageInfo storage) {}
