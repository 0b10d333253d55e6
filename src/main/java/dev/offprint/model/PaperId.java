package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The public identifier of a paper: its arXiv id if it has one, else the identifier from its source (`cisi:12`), else
/// `p:` and the key of its row (`p:123`).
public record PaperId(String value) {
    private static final String ROW_PREFIX = "p:";

    public PaperId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs at least one character");
        }
    }

    /// The identifier of the paper in the row with this key.
    public static PaperId of(Paper paper, long key) {
        if (paper.arxivId() != null) {
            return new PaperId(paper.arxivId().value());
        }
        return new PaperId(paper.sourceId() != null ? paper.sourceId() : ROW_PREFIX + key);
    }

    /// The row key of a `p:` identifier, or null for all others.
    public @Nullable Long rowKey() {
        if (!value.startsWith(ROW_PREFIX)) {
            return null;
        }
        try {
            return Long.valueOf(value.substring(ROW_PREFIX.length()));
        } catch (NumberFormatException _) {
            return null; // `p:` with other characters: an identifier from an imported file
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
