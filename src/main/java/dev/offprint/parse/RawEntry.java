package dev.offprint.parse;

/// Result of reading one entry: a paper, or the reason why it is unusable.
sealed interface RawEntry permits RawPaper, RawEntry.Unusable {
    /// @param why in plain words
    record Unusable(String why) implements RawEntry {}
}
