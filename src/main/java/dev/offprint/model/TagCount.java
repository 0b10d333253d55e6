package dev.offprint.model;

/// One of the reader's tags and how many papers carry it.
public record TagCount(String tag, int papers) {}
