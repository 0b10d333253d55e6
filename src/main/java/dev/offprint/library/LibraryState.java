package dev.offprint.library;

import dev.offprint.model.LibraryTotals;

/// How large a library is and how far its index has come.
///
/// @param indexed       papers that the index holds
/// @param indexSequence the change sequence that the index has committed
/// @param storeBytes    the database with its journal
public record LibraryState(LibraryTotals stats, long indexed, long indexSequence, long storeBytes, long indexBytes) {}
