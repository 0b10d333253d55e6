package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.SourceEntry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of asking for an edition, before the ledger's word is found for it.
sealed interface EditionResult {
    /// A list of the edition asked for.
    ///
    /// @param shortfall why it may not be all of it, one sentence; null when it is
    /// @param remark    what else is to be said of it; null for nothing
    /// @param last      whether the source adds nothing to a list that it has once shown
    /// @param validators to recognise the same answer next time; [CacheValidators#NONE] where they would tell too
    ///                   little
    record Papers(
            List<SourceEntry> entries,
            List<RejectedEntry> rejections,
            @Nullable Message shortfall,
            @Nullable Message remark,
            boolean last,
            CacheValidators validators)
            implements EditionResult {
        public Papers {
            entries = List.copyOf(entries);
            rejections = List.copyOf(rejections);
        }
    }

    /// The source has no list for this period.
    ///
    /// @param last whether there will be none either
    record Nothing(@Nullable Message note, boolean last) implements EditionResult {}

    /// Whatever the source had for this period, it shows it no longer.
    ///
    /// @param why one sentence
    record Gone(Message why) implements EditionResult {}

    /// The same as last time.
    record Same() implements EditionResult {}

    /// No list came.
    ///
    /// @param why   one sentence
    /// @param again how long to leave the source alone before another try may help, zero when it did not say; null
    ///     when trying again
    /// soon helps nothing
    record Failed(PaperStatus status, Message why, @Nullable Duration again, Reach reach) implements EditionResult {}

    record Stopped() implements EditionResult {}

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
