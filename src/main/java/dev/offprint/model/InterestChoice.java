package dev.offprint.model;

/// What the reader decided about an interest, whatever the stars say.
///
/// @param pinned it always counts; else it never does
public record InterestChoice(Interest interest, boolean pinned) {}
