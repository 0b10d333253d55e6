package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a paper gains by its age: all of the boost the newest one found, half of it a paper two years older, a quarter
/// one four years older. Measured against a paper without a date, which gains nothing.
final class RecencyBoostTest {
    private static final LocalDate NEWEST = LocalDate.of(2025, 5, 1);
    private static final int HALF_LIFE_DAYS = 730;

    @TempDir
    private Path folder;

    @Test
    void the_boost_halves_every_two_years() {
        var scores = scores(List.of(
                published(1, NEWEST),
                published(2, NEWEST.minusDays(HALF_LIFE_DAYS)),
                published(3, NEWEST.minusDays(2 * HALF_LIFE_DAYS)),
                published(4, null)));

        double whole = gain(scores, 1);
        assertThat(whole).isPositive();
        assertThat(gain(scores, 2) / whole).isCloseTo(0.5, within(0.001));
        assertThat(gain(scores, 3) / whole).isCloseTo(0.25, within(0.001));
    }

    private static double gain(Map<Long, Double> scores, long key) {
        return scores.getOrDefault(key, 0.0) / scores.getOrDefault(4L, 1.0) - 1;
    }

    private Map<Long, Double> scores(List<StoredPaper> papers) {
        var scores = new HashMap<Long, Double>();
        try (var index = SamplePapers.index(folder, papers)) {
            index.search(SearchRequest.of("tides", 10))
                    .hits()
                    .forEach(hit -> scores.put(hit.key(), (double) hit.score()));
        }
        return scores;
    }

    private static StoredPaper published(long key, @Nullable LocalDate day) {
        var paper = Paper.titled("Tides and the moon").publishedOn(day).build();
        return new StoredPaper(key, PaperId.of(paper, key), paper, PaperCounts.NONE, ReaderState.NONE, List.of(), key);
    }
}
