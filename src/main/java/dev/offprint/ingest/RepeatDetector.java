package dev.offprint.ingest;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import dev.offprint.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Detects an undated list that repeats an older one: all its papers were listed on the same day shortly before,
/// and none is known from the requested day.
final class RepeatDetector {
    /// A long weekend.
    private static final int DAYS_BACK = 4;

    private final Store store;

    RepeatDetector(Store store) {
        this.store = store;
    }

    @Nullable
    Edition of(Edition asked, List<SourceEntry> entries) {
        if (!(asked.period() instanceof Period.Day(var date)) || entries.size() < 2) {
            return null; // a single paper may well be listed on two days
        }
        Set<Edition> days = null;
        for (var entry : entries) {
            var id = entry.paper().arxivId();
            var found = id == null ? null : find(id.value());
            if (found == null) {
                return null;
            }
            var stood = found.appearances().stream().map(seen -> seen.edition()).collect(Collectors.toSet());
            if (stood.contains(asked)) {
                return null;
            }
            if (days == null) {
                days = new HashSet<>(stood);
            }
            days.retainAll(stood);
        }
        for (int back = 1; back <= DAYS_BACK; back++) {
            var day = Edition.day(asked.source(), date.minusDays(back));
            if (days != null && days.contains(day)) {
                return day;
            }
        }
        return null;
    }

    private @Nullable StoredPaper find(String id) {
        var key = store.find(id);
        if (key.isEmpty()) {
            return null;
        }
        var papers = store.papers(new long[] {key.getAsLong()});
        return papers.isEmpty() ? null : papers.getFirst();
    }
}
