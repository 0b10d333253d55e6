package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of one edition: when it was asked for, what came back and when to ask again.
///
/// @param papers how many papers of this edition are stored
/// @param askedAt null as long as it was never asked for
/// @param nextAt null when there is nothing left to ask
/// @param note   why it is so; null when the status says it all
/// @param etag,lastModified what the source gave to recognise an unchanged answer
public record LedgerEntry(
        Edition edition,
        PaperStatus status,
        int papers,
        @Nullable Instant askedAt,
        @Nullable Instant nextAt,
        @Nullable Message note,
        @Nullable String etag,
        @Nullable String lastModified) {}
