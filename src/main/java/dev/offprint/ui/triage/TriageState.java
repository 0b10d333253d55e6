package dev.offprint.ui.triage;

import dev.offprint.model.ReaderState;
import java.time.Duration;

/// Where somebody is who goes through a list.
public sealed interface TriageState {
    /// Nobody goes through anything.
    record Off() implements TriageState {}

    /// A paper waits to be decided on.
    ///
    /// @param number which one it is, from 1
    /// @param marks  what was decided on it before; none for a paper that is met for the first time
    record Going(long key, int number, int total, ReaderState marks, TriageCounts tally) implements TriageState {
        /// How many are still to come, this one included.
        int left() {
            return total - number + 1;
        }
    }

    /// All have been seen.
    ///
    /// @param took since it was begun
    record Done(TriageCounts tally, Duration took) implements TriageState {}
}
