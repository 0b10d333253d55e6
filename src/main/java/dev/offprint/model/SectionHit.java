package dev.offprint.model;

/// A section of a whole paper in which something was found.
///
/// @param block id of the block that it begins with
/// @param title with its number; empty before the first heading
public record SectionHit(String block, String title) {}
