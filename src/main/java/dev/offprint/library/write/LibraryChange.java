package dev.offprint.library.write;

/// A hint that the library changed: how far the store is, and how far searches see.
public record LibraryChange(long stored, long searchable) {}
