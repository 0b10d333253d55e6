package dev.offprint.demo;

import dev.offprint.store.Store;
import java.time.Instant;
import java.time.LocalDate;

/// The library that `offprint --demo` opens: two weeks of invented papers, as a reader who looks every day leaves
/// them.
public final class DemoLibrary {
    private DemoLibrary() {}

    /// Fills an empty store: the lists of ten working days, one of them partial and one that could not be fetched,
    /// upvotes and stars as they grew, and the reader's own acts, oldest first. Equal arguments make equal
    /// libraries. To be called on the thread that writes the store.
    ///
    /// @param today the last of the fourteen days
    /// @param now a moment of that day; nothing in the library is later
    /// @throws IllegalArgumentException if the store has papers: demonstration papers never mix with a user's own
    public static void fill(Store store, LocalDate today, Instant now) {
        if (store.stats().papers() > 0) {
            throw new IllegalArgumentException("the demonstration goes into an empty library only");
        }
        var fortnight = new DemoCalendar(today, now);
        new DemoHistory(store, fortnight, DemoResources.read(fortnight)).tell();
    }
}
