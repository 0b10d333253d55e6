package dev.offprint.model;

import java.nio.file.Path;
import java.time.Instant;

/// Size and modification time of a file; a change of either means changed content.
///
/// @param modifiedAt to the millisecond
public record FileState(Path path, long size, Instant modifiedAt) {}
