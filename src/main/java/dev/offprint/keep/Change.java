package dev.offprint.keep;

/// A hint that the library changed: how far the store is, and how far searches see.
public record Change(long stored, long searchable) {}
