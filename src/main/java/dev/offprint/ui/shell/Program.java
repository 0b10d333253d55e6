package dev.offprint.ui.shell;

import dev.offprint.ui.settings.Storage;

/// What the window tells of the program that it belongs to.
public record Program(String version, Storage storage) {}
