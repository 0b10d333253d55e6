package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The fetch state of one edition: when it was last requested, the result, and when to request it next.
///
/// @param papers number of stored papers of this edition
/// @param askedAt time of the last request; null if there was none
/// @param nextAt time of the next request; null if none is needed
/// @param note   the reason for the status; null if the status needs no explanation
/// @param etag,lastModified validators of the last response, sent with conditional requests
public record LedgerEntry(
        Edition edition,
        PaperStatus status,
        int papers,
        @Nullable Instant askedAt,
        @Nullable Instant nextAt,
        @Nullable Message note,
        @Nullable String etag,
        @Nullable String lastModified) {}
