package dev.offprint.fetch;

import java.time.Duration;

/// How much of an answer is taken.
///
/// @param connect   how long a connection may take to come about
/// @param total     how long a question may take from asking to the last byte, redirects included
/// @param packed    bytes as they travel
/// @param unpacked  bytes after decompression
/// @param redirects how many are followed
public record FetchLimits(Duration connect, Duration total, long packed, int unpacked, int redirects) {
    /// The largest answer that is known of, a month of papers, has about 2 MB; 32 MB leave room and still fit any
    /// memory.
    public static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(60), 16L << 20, 32 << 20, 5);
}
