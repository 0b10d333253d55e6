package dev.offprint.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Servers that stand in for the sources' own; null for theirs.
public record BaseUrls(@Nullable URI huggingFace, @Nullable URI arxiv) {
    public static final BaseUrls THEIRS = new BaseUrls(null, null);
}
