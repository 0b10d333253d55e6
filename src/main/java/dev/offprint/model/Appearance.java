package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper seen in an edition, with what was counted when it was last seen there.
public record Appearance(Edition edition, @Nullable Integer rank, PaperCounts counts, Instant seenAt) {}
