package dev.offprint.ui.timeline;

import dev.offprint.model.AppException;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// The state of the timeline.
public sealed interface LoadState {
    /// The first result is not loaded yet.
    record Loading() implements LoadState {}

    /// A list is shown, possibly of the previous request while the newest one is loading.
    record Listed() implements LoadState {}

    /// The result is empty.
    ///
    /// @param ledger fetch state of the requested period; null for none
    record Nothing(
            ListRequest request,
            boolean libraryEmpty,
            @Nullable LedgerEntry ledger) implements LoadState {}

    /// There are papers, but none passes the filter.
    record Filtered() implements LoadState {}

    /// Loading failed.
    ///
    /// @param error the error message
    record Failed(ListRequest request, Message error) implements LoadState {}

    /// The state for a snapshot.
    static LoadState of(ListSnapshot snapshot) {
        if (snapshot.keys().size() > 0) {
            return new Listed();
        }
        return snapshot.filter().isEmpty()
                ? new Nothing(snapshot.request(), snapshot.libraryEmpty(), snapshot.ledger())
                : new Filtered();
    }

    /// The state after loading failed. A fault of the program is logged and shown as such.
    static LoadState failed(ListRequest request, Throwable error) {
        if (error instanceof AppException failure) {
            return new Failed(request, failure.message());
        }
        System.getLogger(LoadState.class.getName()).log(Level.ERROR, "loading a list failed", error);
        return new Failed(request, AppException.FAULT);
    }
}
