package dev.offprint.demo;

import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper on the list of its day.
///
/// @param day when it was listed first
/// @param again where it was listed a second time
/// @param acts what the reader did with it on that first day, in order
record DemoEntry(
        Paper paper,
        LocalDate day,
        DemoCounts tally,
        @Nullable Again again,
        List<ReaderAction> acts) {
    /// A place on a later list; both numbers are counted from 1.
    record Again(int workingDay, int rank) {}

    DemoEntry {
        acts = List.copyOf(acts);
    }
}
