package dev.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of the last time that papers were looked up at a source: the ledger's line beside those of editions.
///
/// @param status as of an edition: `partial` while more papers are waiting
/// @param papers how many papers the source knew of those asked for
/// @param nextAt when it goes on; null when nothing is waiting
/// @param note   what came of it, or why nothing did
public record LookupEntry(
        Source source,
        PaperStatus status,
        int papers,
        Instant askedAt,
        @Nullable Instant nextAt,
        Message note) {}
