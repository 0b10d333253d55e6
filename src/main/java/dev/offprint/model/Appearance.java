package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper listed in an edition, with its rank and counts when it was last seen there.
public record Appearance(Edition edition, @Nullable Integer rank, PaperCounts counts, Instant seenAt) {}
