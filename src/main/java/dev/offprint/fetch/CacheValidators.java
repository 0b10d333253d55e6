package dev.offprint.fetch;

import org.jspecify.annotations.Nullable;

/// What a server gave to recognise an unchanged answer (RFC 9110, section 8.8), as it was written in the header.
public record CacheValidators(
        @Nullable String etag, @Nullable String lastModified) {
    public static final CacheValidators NONE = new CacheValidators(null, null);
}
