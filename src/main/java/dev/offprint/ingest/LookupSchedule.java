package dev.offprint.ingest;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupCandidate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Policy of which papers to look up at arXiv: a pure function of earlier lookups and time.
final class LookupSchedule {
    /// Interval for starred papers: new versions and withdrawals are noticed within a week.
    static final Duration STARRED = Duration.ofDays(7);
    /// Interval for ids unknown to arXiv, which may be announced later or never.
    static final Duration UNKNOWN = Duration.ofDays(30);

    private LookupSchedule() {}

    /// The candidates due at `now`, in their order: papers never looked up, starred papers every week, and papers
    /// not found every month.
    ///
    /// @param limit maximum number
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
