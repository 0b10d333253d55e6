package dev.offprint.jobs;

import dev.offprint.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a piece of work in the background has come, at one moment.
///
/// @param id    the same for all that is told of one piece of work
/// @param what  what it is about, as the reader asked for it
/// @param stop  asks it to stop after the step in hand and returns at once; null where it cannot be stopped
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

    /// @param step         the step in hand, a day or a file
    /// @param done         steps behind it
    /// @param total        all steps; 0 when nobody knows
    /// @param papers       papers met so far
    /// @param left         how long it may still take; null as long as nobody knows
    /// @param waitingUntil when it goes on, while it waits; else null
    /// @param why          why it waits, in one sentence
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

    /// @param stopped whether somebody ended it before its end
    /// @param added   how many papers are new
    /// @param updated how many papers are known better now
    public record Done(boolean stopped, long added, long updated) implements State {}

    /// It has ended, and how is told elsewhere.
    public record Untold() implements State {}

    /// @param saying what happened and what to do
    public record Failed(Message saying) implements State {}
}
