/// Threads for background work, and where their faults go.
///
/// Start at [dev.offprint.concurrent.BackgroundThread]. Nothing else in the program makes a thread, an executor or a
/// timer, so that no fault of a background task is lost and none ends the tasks after it.
@NullMarked
package dev.offprint.concurrent;

import org.jspecify.annotations.NullMarked;
