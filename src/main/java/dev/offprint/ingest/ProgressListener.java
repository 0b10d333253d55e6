package dev.offprint.ingest;

import dev.offprint.model.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a piece of work has come; told after each step, from the thread that does it.
///
/// @param done         steps behind it: editions or files
/// @param total        all steps
/// @param papers       papers met so far
/// @param what         the step in hand: `2025-05-22`, or a file's name
/// @param waitingUntil when it goes on, while it waits because a source wants to be left alone; else null
/// @param why          why it waits, one sentence; null while it does not
public record ProgressListener(
        int done,
        int total,
        int papers,
        String what,
        @Nullable Instant waitingUntil,
        @Nullable Message why) {}
