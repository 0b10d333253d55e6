package dev.offprint.model;

/// The size of a library.
///
/// @param sequence the store's change sequence
public record LibraryTotals(long papers, long editions, long appearances, long starred, long unread, long sequence) {}
