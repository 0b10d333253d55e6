package dev.offprint.model;

/// One of the reader's tags and the number of papers with it.
public record TagCount(String tag, int papers) {}
