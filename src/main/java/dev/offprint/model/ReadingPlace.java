package dev.offprint.model;

/// Where a whole paper is being read.
///
/// @param block id of the first block in view
/// @param share the part of it that is above the view, from 0 to 1
public record ReadingPlace(String block, double share) {}
