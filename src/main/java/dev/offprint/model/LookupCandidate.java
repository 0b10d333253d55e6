package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper whose metadata can be looked up at its archive.
///
/// @param starred whether the reader starred it
/// @param askedAt when the archive was last asked; null for never
/// @param known   whether the archive knew the id then
public record LookupCandidate(
        ArxivId id, boolean starred, @Nullable Instant askedAt, boolean known) {}
