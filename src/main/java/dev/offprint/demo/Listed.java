package dev.offprint.demo;

import dev.offprint.model.Act;
import dev.offprint.model.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper on the list of its day.
///
/// @param day   when it was listed first
/// @param again where it was listed a second time
/// @param acts  what the reader did with it on that first day, in order
record Listed(
        Paper paper, LocalDate day, Tally tally, @Nullable Again again, List<Act> acts) {
    /// A place on a later list; both numbers are counted from 1.
    record Again(int workingDay, int rank) {}

    Listed {
        acts = List.copyOf(acts);
    }
}
