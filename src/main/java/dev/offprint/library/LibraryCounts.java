package dev.offprint.library;

import dev.offprint.model.DayCount;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.TagCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The counts beside the lists.
///
/// @param days    newest first
/// @param changed starred papers that have a newer version, or were withdrawn, which the reader has not seen
public record LibraryCounts(LibraryTotals stats, List<DayCount> days, List<TagCount> tags, long changed) {
    public static final LibraryCounts NONE =
            new LibraryCounts(new LibraryTotals(0, 0, 0, 0, 0, 0), List.of(), List.of(), 0);

    public LibraryCounts {
        days = List.copyOf(days);
        tags = List.copyOf(tags);
    }

    /// The newest day with papers; null when there is none.
    public @Nullable DayCount newestDay() {
        return days.stream().filter(day -> day.papers() > 0).findFirst().orElse(null);
    }
}
