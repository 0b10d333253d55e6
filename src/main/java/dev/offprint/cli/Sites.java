package dev.offprint.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Servers that stand in for the sources' own; null for theirs.
public record Sites(@Nullable URI huggingFace, @Nullable URI arxiv) {
    public static final Sites THEIRS = new Sites(null, null);
}
