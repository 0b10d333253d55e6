package dev.offprint.jobs;

import dev.offprint.model.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Event of a background job that the window shows.
public sealed interface JobEvent {
    /// The fetch is over.
    ///
    /// @param added how many papers are new
    /// @param updated how many papers are known better now
    /// @param offline whether the source could not be reached
    /// @param trouble why it did not work, in one sentence; null when it did
    record Fetched(
            Instant at,
            int added,
            int updated,
            boolean offline,
            @Nullable Message trouble) implements JobEvent {}

    /// A job has progressed or ended.
    record Doing(JobStatus activity) implements JobEvent {}

    /// The import is over.
    ///
    /// @param trouble what could not be read, in one sentence; null when all could
    record Imported(
            int added,
            int updated,
            int unchanged,
            int rejected,
            @Nullable Message trouble) implements JobEvent {}

    /// Papers were written into a file, or could not be.
    ///
    /// @param papers how many
    record Exported(String file, int papers, boolean failed) implements JobEvent {}

    /// From now on nothing is asked of any network, or it is again.
    record Offline(boolean set) implements JobEvent {}

    /// Something did not work.
    ///
    /// @param saying what happened and what to do
    record Trouble(Message saying) implements JobEvent {}
}
