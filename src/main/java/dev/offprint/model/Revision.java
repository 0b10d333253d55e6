package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Title and abstract of an earlier version of a paper.
///
/// @param version    the version with this title and abstract
/// @param replacedAt when the next version was noticed
public record Revision(int version, String title, @Nullable String abstractText, Instant replacedAt) {}
