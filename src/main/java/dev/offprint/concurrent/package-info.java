/// Threads for background work, with error reporting.
///
/// Start at [dev.offprint.concurrent.BackgroundThread]. No other class creates a thread, an executor or a
/// timer, so that no exception of a background task is lost and none ends the following tasks.
@NullMarked
package dev.offprint.concurrent;

import org.jspecify.annotations.NullMarked;
