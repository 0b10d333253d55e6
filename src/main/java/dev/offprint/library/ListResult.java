package dev.offprint.library;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a list query.
///
/// @param keys         the papers in the order of the list
/// @param hidden       how many more are left out because they fall under muted topics
/// @param ledger       what is known of fetching the list's period; null when it was never asked for
/// @param hints        what there is to say of the list before its papers, each a plain sentence
/// @param libraryEmpty whether the library has no paper at all
@SuppressWarnings("ArrayRecordComponent") // a list of a million keys is neither copied nor compared
public record ListResult(
        long[] keys, int hidden, @Nullable LedgerEntry ledger, List<Message> hints, boolean libraryEmpty) {
    public ListResult {
        hints = List.copyOf(hints);
    }

    /// A list of which there is nothing to say.
    public ListResult(long[] keys, int hidden, @Nullable LedgerEntry ledger, boolean libraryEmpty) {
        this(keys, hidden, ledger, List.of(), libraryEmpty);
    }
}
