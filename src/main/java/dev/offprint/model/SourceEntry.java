package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// A paper as one place showed it once: what a parser hands to the store.
///
/// @param edition the list it stood on; null for papers that no list showed, such as a file of metadata
/// @param rank    its place on that list, from 1; null where the order means nothing
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

    /// A paper that came with a file rather than with a list.
    public static SourceEntry unlisted(Paper paper, MetadataQuality quality) {
        return new SourceEntry(paper, quality, null, null, PaperCounts.NONE);
    }
}
