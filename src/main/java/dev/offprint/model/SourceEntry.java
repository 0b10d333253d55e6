package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// A paper as one source showed it at one time; the output of a parser and the input of the store.
///
/// @param edition the list; null for papers without list, such as those of a file of metadata
/// @param rank    position on the list, from 1; null if the order is meaningless
public record SourceEntry(
        Paper paper,
        MetadataQuality quality,
        @Nullable Edition edition,
        @Nullable Integer rank,
        PaperCounts counts) {
    public SourceEntry {
        if (rank != null && rank < 1) {
            throw new IllegalArgumentException("ranks are counted from 1: " + rank);
        }
    }

    /// A paper from a file instead of a list.
    public static SourceEntry unlisted(Paper paper, MetadataQuality quality) {
        return new SourceEntry(paper, quality, null, null, PaperCounts.NONE);
    }
}
