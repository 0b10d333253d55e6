package dev.offprint.model;

/// A whole paper that is wanted and is not on disk.
///
/// @param paper    the key of its row
/// @param version  the newest known; 1 where none is
/// @param attempts how often it was tried before
public record KeepRequest(long paper, ArxivId arxivId, int version, int attempts) {}
