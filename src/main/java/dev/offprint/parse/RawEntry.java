package dev.offprint.parse;

/// What came of reading one entry.
sealed interface RawEntry permits RawPaper, RawEntry.Unfit {
    /// @param why in plain words
    record Unfit(String why) implements RawEntry {}
}
