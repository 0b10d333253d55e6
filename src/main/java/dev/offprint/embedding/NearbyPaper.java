package dev.offprint.embedding;

/// A paper near a vector.
///
/// @param key    the paper's row
/// @param cosine from -1 to 1
public record NearbyPaper(long key, float cosine) {}
