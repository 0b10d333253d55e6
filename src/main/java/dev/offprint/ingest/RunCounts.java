package dev.offprint.ingest;

/// Outcomes of the papers of one run, each counted once, and the number of unreadable items.
public record RunCounts(long added, long updated, long unchanged, long rejected) {}
