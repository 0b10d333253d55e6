package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// On which list an item of the API stood, since the API's answer does not say for which list it is.
final class ListingDate {
    /// What is handed in over a weekend is listed on Monday.
    private static final int WEEKEND = 3;

    private ListingDate() {}

    /// A week, month or trending list that was asked for is what came; else an item's own day counts, else the
    /// day asked for, else the day on which it was handed in.
    ///
    /// @param common the day of the list as a whole, from [#common]
    static @Nullable Edition of(RawPaper draft, @Nullable Edition asked, @Nullable LocalDate common) {
        if (!draft.listed) {
            return null;
        }
        if (asked != null && (draft.listDay == null || !(asked.period() instanceof Period.Day))) {
            return new Edition(Source.HUGGING_FACE, asked.period());
        }
        if (draft.listDay != null) {
            return Edition.day(Source.HUGGING_FACE, draft.listDay);
        }
        if (draft.handedIn == null) {
            return null;
        }
        return Edition.day(Source.HUGGING_FACE, common != null ? common : draft.handedIn);
    }

    /// The day of a list of which only the days are known on which its items were handed in: the last of them.
    /// Since 28 November 2024 the evening before, from 21:00 UTC on, belongs to a list too; on all 74 days for
    /// which this was measured, the last day was right. Null when the items are too far apart for one list.
    static @Nullable LocalDate common(List<RawPaper> items) {
        var days = items.stream()
                .map(item -> item.handedIn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        return days.getFirst().plusDays(WEEKEND).isBefore(days.getLast()) ? null : days.getLast();
    }
}
