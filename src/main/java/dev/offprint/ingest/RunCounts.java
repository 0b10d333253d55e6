package dev.offprint.ingest;

/// What became of the papers of one run, each counted once however often it was met, and how many items could not be
/// read.
public record RunCounts(long added, long updated, long unchanged, long rejected) {}
