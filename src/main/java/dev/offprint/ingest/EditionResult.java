package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.SourceEntry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Result of requesting an edition, from which the ledger entry is derived.
sealed interface EditionResult {
    /// A list of the requested edition.
    ///
    /// @param shortfall why the list may be incomplete, one sentence; null when it is complete
    /// @param remark a further note; null for none
    /// @param last whether the source never adds to a list once published
    /// @param validators for the next conditional request; [CacheValidators#NONE] where they would not be reliable
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
    /// @param last whether there will never be one
    record Nothing(@Nullable Message note, boolean last) implements EditionResult {}

    /// The source no longer shows its list of this period.
    ///
    /// @param why one sentence
    record Gone(Message why) implements EditionResult {}

    /// The same as last time.
    record Same() implements EditionResult {}

    /// No list was received.
    ///
    /// @param why one sentence
    /// @param again how long to wait before a retry may help, zero when the source did not say; null when an early
    ///     retry does not help
    record Failed(PaperStatus status, Message why, @Nullable Duration again, Reach reach) implements EditionResult {}

    record Stopped() implements EditionResult {}

    /// Scope of a failure.
    enum Reach {
        /// No endpoint of the source is worth trying now.
        SOURCE,
        /// Another endpoint for the same edition may help.
        WAY,
        /// Likewise, and the failure of any other endpoint is more informative than this address's absence.
        ADDRESS
    }
}
