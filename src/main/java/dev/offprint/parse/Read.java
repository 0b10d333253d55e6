package dev.offprint.parse;

/// What came of reading one entry.
sealed interface Read permits Draft, Read.Unfit {
    /// @param why in plain words
    record Unfit(String why) implements Read {}
}
