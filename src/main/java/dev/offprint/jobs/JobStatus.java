package dev.offprint.jobs;

import dev.offprint.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a piece of work in the background has come, at one moment.
///
/// @param id identifies the job; the same in all its events
/// @param what subject of the job, as requested by the user
/// @param stop requests cancellation after the current step and returns at once; null where the job cannot be
///     cancelled
public record JobStatus(
        long id,
        Kind kind,
        What what,
        State state,
        @Nullable Runnable stop) {
    public enum Kind {
        FETCHING,
        LOOKING_UP,
        IMPORTING,
        INDEXING,
        EMBEDDING,
        KEEPING,
        BACKUP
    }

    public sealed interface What {}

    /// Whatever is due.
    public record Due() implements What {}

    public record Day(LocalDate date) implements What {}

    public record Days(LocalDate from, LocalDate to) implements What {}

    /// Papers of the library.
    public record Papers(int count) implements What {}

    /// @param first the name of one of them
    public record Files(String first, int count) implements What {}

    public record CopiedText() implements What {}

    /// The whole library.
    public record Everything() implements What {}

    public sealed interface State {}

    /// It has not begun, because something else has to end first.
    public record Queued() implements State {}

    /// @param step the current step, a day or a file
    /// @param done steps behind it
    /// @param total number of steps; 0 when unknown
    /// @param papers papers met so far
    /// @param left estimated remaining time; null while unknown
    /// @param waitingUntil when it continues, while it waits; else null
    /// @param why why it waits, in one sentence
    public record Running(
            String step,
            int done,
            int total,
            int papers,
            @Nullable Duration left,
            @Nullable Instant waitingUntil,
            @Nullable Message why)
            implements State {
        /// Nothing is known of it yet.
        public static final Running BEGUN = new Running("", 0, 0, 0, null, null, null);
    }

    /// @param stopped whether it was cancelled
    /// @param added how many papers are new
    /// @param updated how many papers are known better now
    public record Done(boolean stopped, long added, long updated) implements State {}

    /// It has ended, and how is told elsewhere.
    public record Untold() implements State {}

    /// @param saying what happened and what to do
    public record Failed(Message saying) implements State {}
}
