package dev.offprint.parse;

import dev.offprint.model.ReaderState;
import dev.offprint.model.SourceEntry;

/// Outcome for one entry of a list: a paper, or a rejection. Together they number the entries of the list.
public sealed interface ParsedItem {
    /// @param state the reader's state, where the input is an export of a library
    record Found(SourceEntry entry, ReaderState state) implements ParsedItem {}

    /// @param where `line 12`, `entry 3` or `card 3`, counted from 1
    /// @param reason in plain words, to follow a colon: `no title`
    record Rejected(String where, String reason) implements ParsedItem {}
}
