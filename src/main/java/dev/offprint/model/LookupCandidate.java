package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper of which its archive may have more to tell.
///
/// @param starred whether the reader starred it
/// @param askedAt when the archive was asked last; null for never
/// @param found   whether it knew the id then
public record LookupCandidate(
        ArxivId id, boolean starred, @Nullable Instant askedAt, boolean known) {}
