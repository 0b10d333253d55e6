package dev.offprint.ingest;

/// Item that could not be read, while the rest of its file was.
///
/// @param file the file name or the requested address
/// @param where `line 12`, `entry 3`
/// @param why in plain words
public record RejectedEntry(String file, String where, String why) {}
