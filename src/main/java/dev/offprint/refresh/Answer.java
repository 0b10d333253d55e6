package dev.offprint.refresh;

import dev.offprint.fetch.Validators;
import dev.offprint.model.Entry;
import dev.offprint.model.Saying;
import dev.offprint.model.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of asking for an edition, before the ledger's word is found for it.
sealed interface Answer {
    /// A list of the edition asked for.
    ///
    /// @param shortfall why it may not be all of it, one sentence; null when it is
    /// @param remark    what else is to be said of it; null for nothing
    /// @param last      whether the source adds nothing to a list that it has once shown
    /// @param validators to recognise the same answer next time; [Validators#NONE] where they would tell too little
    record Papers(
            List<Entry> entries,
            List<Rejection> rejections,
            @Nullable Saying shortfall,
            @Nullable Saying remark,
            boolean last,
            Validators validators)
            implements Answer {
        public Papers {
            entries = List.copyOf(entries);
            rejections = List.copyOf(rejections);
        }
    }

    /// The source has no list for this period.
    ///
    /// @param last whether there will be none either
    record Nothing(@Nullable Saying note, boolean last) implements Answer {}

    /// Whatever the source had for this period, it shows it no longer.
    ///
    /// @param why one sentence
    record Gone(Saying why) implements Answer {}

    /// The same as last time.
    record Same() implements Answer {}

    /// No list came.
    ///
    /// @param why   one sentence
    /// @param again how long to leave the source alone before another try may help, zero when it did not say; null
    ///     when trying again
    /// soon helps nothing
    record Failed(Status status, Saying why, @Nullable Duration again, Reach reach) implements Answer {}

    record Stopped() implements Answer {}

    /// How far a failure reaches.
    enum Reach {
        /// No way to the source is worth trying now.
        SOURCE,
        /// Another way to the same edition may help.
        WAY,
        /// Likewise; and that there is nothing at an address tells less than whatever another way has to say.
        ADDRESS
    }
}
