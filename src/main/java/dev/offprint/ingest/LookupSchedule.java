package dev.offprint.ingest;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupCandidate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Which papers to look up at arXiv: a pure function of what was asked before and the moment.
final class LookupSchedule {
    /// New versions and withdrawals of starred papers are noticed within a week.
    static final Duration STARRED = Duration.ofDays(7);
    /// An id that arXiv does not know may be one that it is about to announce, or none that ever was.
    static final Duration UNKNOWN = Duration.ofDays(30);

    private LookupSchedule() {}

    /// Those that are due at `now`, in their order: what was never asked, starred papers every week, and what was not
    /// found every month.
    ///
    /// @param limit how many at most
    static List<ArxivId> due(List<LookupCandidate> open, Instant now, int limit) {
        return open.stream()
                .filter(inquiry -> due(inquiry, now))
                .map(LookupCandidate::id)
                .distinct()
                .limit(limit)
                .toList();
    }

    private static boolean due(LookupCandidate inquiry, Instant now) {
        var asked = inquiry.askedAt();
        if (asked == null) {
            return true;
        }
        boolean watched = inquiry.starred() && inquiry.known();
        return !now.isBefore(asked.plus(watched ? STARRED : UNKNOWN));
    }
}
