package dev.offprint.model;

/// How much an interest counts.
///
/// @param weight beside the strongest one, from 0 to 1; what is muted would count so much
/// @param liked  how many of the liked papers have it
public record InterestWeight(Interest interest, double weight, int liked, State state) {
    public enum State {
        /// Learnt from the stars.
        LEARNT,
        /// Counts because the reader wants it.
        PINNED,
        /// Does not count because the reader does not want it.
        MUTED
    }
}
