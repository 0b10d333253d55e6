package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The words of an earlier version of a paper.
///
/// @param version    the one that these words belong to
/// @param replacedAt when the next version was noticed
public record Revision(int version, String title, @Nullable String abstractText, Instant replacedAt) {}
