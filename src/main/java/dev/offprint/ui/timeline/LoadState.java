package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import org.jspecify.annotations.Nullable;

/// What the timeline's pane has to show.
public sealed interface LoadState {
    /// The first answer is still to come.
    record Loading() implements LoadState {}

    /// There is a list, perhaps of an earlier wish for as long as the newest one is not answered.
    record Listed() implements LoadState {}

    /// The answer is that there is nothing.
    ///
    /// @param ledger what is known of the period asked for, when it is one
    record Nothing(
            ListRequest wish,
            boolean libraryEmpty,
            @Nullable LedgerEntry ledger) implements LoadState {}

    /// There are papers, but none of them passes what was filtered by.
    record Filtered() implements LoadState {}

    /// The library could not answer.
    ///
    /// @param why what is said of it
    record Failed(ListRequest wish, Message why) implements LoadState {}

    /// What an answer comes to.
    static LoadState of(ListSnapshot answer) {
        if (answer.keys().size() > 0) {
            return new Listed();
        }
        return answer.narrowing().isEmpty()
                ? new Nothing(answer.wish(), answer.libraryEmpty(), answer.ledger())
                : new Filtered();
    }
}
