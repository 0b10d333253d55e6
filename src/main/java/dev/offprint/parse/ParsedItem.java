package dev.offprint.parse;

import dev.offprint.model.SourceEntry;

/// One entry of a list: found, or not. Their numbers together are the entries of the list.
public sealed interface ParsedItem {
    record Found(SourceEntry entry) implements ParsedItem {}

    /// @param where `line 12`, `entry 3` or `card 3`, counted from 1
    /// @param why in plain words, to stand after a colon: `no title`
    record Rejected(String where, String why) implements ParsedItem {}
}
