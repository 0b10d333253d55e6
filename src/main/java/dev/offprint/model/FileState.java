package dev.offprint.model;

import java.nio.file.Path;
import java.time.Instant;

/// A file as it was when somebody looked: another size or moment is another content.
///
/// @param modifiedAt to the millisecond
public record FileState(Path path, long size, Instant modifiedAt) {}
