package dev.offprint.ui.searchbox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where recent searches are kept, newest first. Called from `ask` threads only; may block.
///
/// @param write fails with a sentence for the reader
public record SearchHistory(Supplier<List<String>> read, Consumer<List<String>> write) {}
