package dev.offprint.library;

import dev.offprint.model.DayCount;
import dev.offprint.model.Stats;
import dev.offprint.model.TagCount;
import java.util.List;

/// The counts beside the lists, all taken at one change sequence ([Stats#sequence]).
///
/// @param days newest first
public record Overview(Stats stats, List<DayCount> days, List<TagCount> tags) {
    public Overview {
        days = List.copyOf(days);
        tags = List.copyOf(tags);
    }
}
