package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import org.jspecify.annotations.Nullable;

/// Description of the list on screen.
///
/// @param papers total number of papers
/// @param ledger fetch state of its period; null without a period or if never fetched
public record ListInfo(
        ListRequest request, long papers, @Nullable LedgerEntry ledger) {}
