package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The result of the last metadata lookup at a source; part of the fetch ledger.
///
/// @param status as of an edition: `partial` while more papers are waiting
/// @param papers number of requested papers that the source knew
/// @param nextAt time of the next lookup; null if no paper is waiting
/// @param note   the result, or the reason why there was none
public record LookupEntry(
        Source source,
        PaperStatus status,
        int papers,
        Instant askedAt,
        @Nullable Instant nextAt,
        Message note) {}
