package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import org.jspecify.annotations.Nullable;

/// The list that is on screen.
///
/// @param papers how many it has in all
/// @param ledger what is known of its period; null when it has none or was never asked for
public record ListInfo(
        ListRequest wish, long papers, @Nullable LedgerEntry ledger) {}
