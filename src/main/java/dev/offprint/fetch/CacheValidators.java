package dev.offprint.fetch;

import org.jspecify.annotations.Nullable;

/// Cache validators of a response (RFC 9110, section 8.8), verbatim from its headers.
public record CacheValidators(
        @Nullable String etag, @Nullable String lastModified) {
    public static final CacheValidators NONE = new CacheValidators(null, null);
}
