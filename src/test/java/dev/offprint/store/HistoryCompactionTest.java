package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.SourceEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryCompactionTest {
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @TempDir
    Path folder;

    private static PaperCounts upvotes(int upvotes) {
        return new PaperCounts(upvotes, null, null);
    }

    private static long at(String moment) {
        return Instant.parse(moment).toEpochMilli();
    }

    private static List<String> thinned(String... moments) {
        NavigableMap<Long, PaperCounts> points = new TreeMap<>();
        for (var moment : moments) {
            points.put(at(moment), upvotes(1));
        }
        return HistoryCompaction.compact(points, NOW.toEpochMilli()).keySet().stream()
                .map(kept -> Instant.ofEpochMilli(kept).toString())
                .toList();
    }

    @Test
    void every_point_of_the_last_fourteen_days_stays() {
        assertThat(thinned(
                        "2026-05-06T13:00:00Z", "2026-05-06T14:00:00Z", "2026-05-06T15:00:00Z", "2026-05-20T11:00:00Z"))
                .hasSize(4);
    }

    @Test
    void of_a_day_before_that_the_last_point_stays_and_the_first_of_all() {
        assertThat(thinned(
                        "2026-04-01T08:00:00Z",
                        "2026-04-01T09:00:00Z",
                        "2026-04-01T10:00:00Z",
                        "2026-04-02T08:00:00Z",
                        "2026-04-02T09:00:00Z"))
                .containsExactly("2026-04-01T08:00:00Z", "2026-04-01T10:00:00Z", "2026-04-02T09:00:00Z");
    }

    @Test
    void of_a_week_more_than_ninety_days_ago_the_last_point_stays() {
        assertThat(thinned(
                        "2025-12-01T08:00:00Z",
                        "2026-01-01T08:00:00Z", // weeks are counted from 1 January 1970, a Thursday
                        "2026-01-03T08:00:00Z",
                        "2026-01-07T08:00:00Z",
                        "2026-01-08T08:00:00Z"))
                .containsExactly("2025-12-01T08:00:00Z", "2026-01-07T08:00:00Z", "2026-01-08T08:00:00Z");
    }

    @Test
    void thinning_twice_changes_nothing_more() {
        var once = thinned("2026-04-01T08:00:00Z", "2026-04-01T09:00:00Z", "2026-04-01T10:00:00Z");

        assertThat(thinned(once.toArray(String[]::new))).isEqualTo(once);
    }

    @Test
    void a_count_that_only_a_point_had_that_goes_is_taken_over() {
        NavigableMap<Long, PaperCounts> points = new TreeMap<>();
        points.put(at("2026-04-01T08:00:00Z"), upvotes(1));
        points.put(at("2026-04-02T08:00:00Z"), new PaperCounts(2, 7, null));
        points.put(at("2026-04-02T09:00:00Z"), upvotes(3));

        assertThat(HistoryCompaction.compact(points, NOW.toEpochMilli()))
                .containsEntry(at("2026-04-02T09:00:00Z"), new PaperCounts(3, 7, null))
                .hasSize(2);
    }

    @Test
    void a_library_is_thinned_in_pieces_and_keeps_what_it_shows() {
        try (var store = Store.open(folder)) {
            for (int paper = 1; paper <= 3; paper++) {
                for (int hour = 0; hour < 10; hour++) {
                    var entry = new SourceEntry(
                            StoreSamples.numbered("2604.0000" + paper),
                            MetadataQuality.RECORD,
                            null,
                            null,
                            new PaperCounts(paper * 100 + hour, null, null));
                    store.merge(List.of(entry), null, Instant.parse("2026-04-01T0" + hour + ":00:00Z"));
                }
            }
            long sequence = store.sequence();

            assertThat(store.compactHistories(NOW, 2)).isEqualTo(16);
            assertThat(store.compactHistories(NOW, 2)).isEqualTo(8);
            assertThat(store.compactHistories(NOW, 2)).isZero();

            assertThat(store.sequence()).isEqualTo(sequence);
            assertThat(store.rows(store.keys()))
                    .extracting(row -> row.upvotesOverTime())
                    .containsExactly(List.of(100, 109), List.of(200, 209), List.of(300, 309));
        }
    }
}
