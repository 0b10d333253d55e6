package dev.offprint.fetch;

import java.time.Duration;

/// Limits of a request.
///
/// @param connect timeout for establishing the connection
/// @param total timeout from sending the request to the last byte, redirects included
/// @param packed maximum bytes as transferred
/// @param unpacked maximum bytes after decompression
/// @param redirects maximum number of redirects followed
public record FetchLimits(Duration connect, Duration total, long packed, int unpacked, int redirects) {
    /// Default limits. The largest response known, a month of papers, has about 2 MB; 32 MB are ample and fit any
    /// memory.
    public static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(60), 16L << 20, 32 << 20, 5);
}
