package dev.offprint.ui.triage;

import dev.offprint.model.ReaderState;
import java.time.Duration;

/// The state of triage.
public sealed interface TriageState {
    /// Triage is off.
    record Off() implements TriageState {}

    /// A paper is waiting for a decision.
    ///
    /// @param number position in the queue, from 1
    /// @param marks  its current marks
    record Going(long key, int number, int total, ReaderState marks, TriageCounts counts) implements TriageState {
        /// Number of papers left, including this one.
        int left() {
            return total - number + 1;
        }
    }

    /// All papers were seen.
    ///
    /// @param duration time since the start
    record Done(TriageCounts counts, Duration duration) implements TriageState {}
}
