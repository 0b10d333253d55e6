package dev.offprint.ingest;

import dev.offprint.model.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Progress of a piece of work, reported after each step from the thread that does it.
///
/// @param done finished steps: editions or files
/// @param total all steps
/// @param papers papers processed so far
/// @param what the current step: `2025-05-22`, or a file name
/// @param waitingUntil when it continues, while a source asks it to wait; else null
/// @param why why it waits, one sentence; null while it does not
public record ProgressListener(
        int done,
        int total,
        int papers,
        String what,
        @Nullable Instant waitingUntil,
        @Nullable Message why) {}
