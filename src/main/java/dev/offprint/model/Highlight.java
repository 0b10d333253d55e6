package dev.offprint.model;

import java.time.Instant;

/// A marked passage of a paper.
///
/// @param id      0 before it is stored
/// @param paper   the key of its row
/// @param version of the paper that was marked, from 1
/// @param block   the id of the block where the passage begins, or of a page, such as `page-12`
/// @param start   the character of the block's plain text where the passage begins, from 0
/// @param quote   the passage
/// @param before  some characters before it
/// @param after   some characters after it
/// @param note    of the reader; empty where there is none
public record Highlight(
        long id,
        long paper,
        int version,
        String block,
        int start,
        String quote,
        String before,
        String after,
        HighlightColor color,
        String note,
        Instant createdAt) {
    public Highlight withColor(HighlightColor other) {
        return new Highlight(id, paper, version, block, start, quote, before, after, other, note, createdAt);
    }

    public Highlight withNote(String text) {
        return new Highlight(id, paper, version, block, start, quote, before, after, color, text, createdAt);
    }

    public Highlight withTime(Instant at) {
        return new Highlight(id, paper, version, block, start, quote, before, after, color, note, at);
    }

    /// As it is once it is stored.
    public Highlight withId(long stored) {
        return new Highlight(stored, paper, version, block, start, quote, before, after, color, note, createdAt);
    }
}
