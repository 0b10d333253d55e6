package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The name under which people and scripts speak of a paper: its arXiv id where there is one, else the id that it came
/// with (`cisi:12`), else
/// one of ours (`p:123`, the key of its row).
public record PaperId(String value) {
    private static final String ROW_PREFIX = "p:";

    public PaperId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs at least one character");
        }
    }

    /// The id of the paper whose row in the store is `key`.
    public static PaperId of(Paper paper, long key) {
        if (paper.arxivId() != null) {
            return new PaperId(paper.arxivId().value());
        }
        return new PaperId(paper.sourceId() != null ? paper.sourceId() : ROW_PREFIX + key);
    }

    /// The key in an id of ours, or null for every other id.
    public @Nullable Long rowKey() {
        if (!value.startsWith(ROW_PREFIX)) {
            return null;
        }
        try {
            return Long.valueOf(value.substring(ROW_PREFIX.length()));
        } catch (NumberFormatException _) {
            return null; // `p:` and letters: an id that some file brought along
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
