package dev.offprint.ingest;

/// An item that could not be read, while the rest of its file was.
///
/// @param file  the file's name or the address asked
/// @param where `line 12`, `entry 3`
/// @param why   in plain words
public record RejectedEntry(String file, String where, String why) {}
