package dev.offprint.library;

import dev.offprint.model.DayCount;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.TagCount;
import java.util.List;

/// The counts beside the lists, all taken at one change sequence ([LibraryTotals#sequence]).
///
/// @param days newest first
public record LibraryCounts(LibraryTotals stats, List<DayCount> days, List<TagCount> tags) {
    public LibraryCounts {
        days = List.copyOf(days);
        tags = List.copyOf(tags);
    }
}
