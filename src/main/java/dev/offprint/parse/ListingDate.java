package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Determines on which list an item of the API was, since the API's response does not state its list.
final class ListingDate {
    /// Submissions of a weekend are listed on Monday.
    private static final int WEEKEND = 3;

    private ListingDate() {}

    /// A requested week, month or trending list is taken as received; otherwise an item's own day counts, then the
    /// requested day, then the day of submission.
    ///
    /// @param common the day of the list as a whole, from [#common]
    static @Nullable Edition of(RawPaper raw, @Nullable Edition requested, @Nullable LocalDate common) {
        if (!raw.listed) {
            return null;
        }
        if (requested != null && (raw.listDay == null || !(requested.period() instanceof Period.Day))) {
            return new Edition(Source.HUGGING_FACE, requested.period());
        }
        if (raw.listDay != null) {
            return Edition.day(Source.HUGGING_FACE, raw.listDay);
        }
        if (raw.submittedOn == null) {
            return null;
        }
        return Edition.day(Source.HUGGING_FACE, common != null ? common : raw.submittedOn);
    }

    /// The day of a list for whose items only the days of submission are known: the last of them. Since 28 November
    /// 2024 the evening before, from 21:00 UTC on, belongs to a list as well; on all 74 days measured, the last day
    /// was right. Null when the items are too far apart for one list.
    static @Nullable LocalDate common(List<RawPaper> items) {
        var days = items.stream()
                .map(item -> item.submittedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        return days.getFirst().plusDays(WEEKEND).isBefore(days.getLast()) ? null : days.getLast();
    }
}
