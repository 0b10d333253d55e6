package dev.offprint.ui.searchbox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The storage of recent searches, newest first. Called on `ask` threads only; may block.
///
/// @param write throws an exception whose message is shown to the user
public record SearchHistory(Supplier<List<String>> read, Consumer<List<String>> write) {}
