package dev.offprint.ui.sidebar;

import dev.offprint.model.DayCount;
import dev.offprint.model.TagCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the sidebar shows, as it was at one moment.
///
/// @param days    newest first
/// @param changed how many starred papers have a newer version, or were withdrawn
public record SidebarCounts(
        long all, long unread, long starred, List<TagCount> tags, List<DayCount> days, long changed) {
    static final SidebarCounts NONE = new SidebarCounts(0, 0, 0, List.of(), List.of());

    /// Counts of a library in which nothing changed.
    public SidebarCounts(long all, long unread, long starred, List<TagCount> tags, List<DayCount> days) {
        this(all, unread, starred, tags, days, 0);
    }

    public SidebarCounts {
        tags = List.copyOf(tags);
        days = List.copyOf(days);
    }

    /// The newest day with papers; null when there is none.
    @Nullable
    DayCount newest() {
        return days.stream().filter(day -> day.papers() > 0).findFirst().orElse(null);
    }
}
