package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A result in two parts: papers with all the words of the query, and behind them papers with some of them, which may
/// match those words far better.
final class PartialMatchTest {
    private static final String RAMBLING =
            "Of ropes, sails, buoys and boats, and of much else that has no bearing. ".repeat(40);

    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = SamplePapers.index(
                folder,
                List.of(
                        SamplePapers.paper(1, "Of harbours", RAMBLING + "It says moon, and far below it says tides."),
                        SamplePapers.paper(2, "Tides, tides and tides", "Tides upon tides."),
                        SamplePapers.paper(3, "Tides", "Of water."),
                        SamplePapers.paper(4, "Moon, moon and moon", "Moon upon moon."),
                        SamplePapers.paper(5, "Lanterns", "Of light.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<SearchHit> found(SortOrder ranking) {
        return index.search(new SearchRequest("moon tides", ranking, 10, false)).hits();
    }

    @Test
    void a_paper_with_all_words_is_first_however_weakly_it_matches() {
        assertThat(found(SortOrder.BEST))
                .extracting(SearchHit::key)
                .startsWith(1L)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void scores_never_grow_from_the_first_part_to_the_second() {
        assertThat(found(SortOrder.BEST))
                .extracting(SearchHit::score)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(score -> score > 0);
    }

    @Test
    void scores_never_grow_by_relevance_alone() {
        assertThat(found(SortOrder.RELEVANCE))
                .extracting(SearchHit::score)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(score -> score > 0);
    }

    @Test
    void within_the_second_part_the_better_match_keeps_the_higher_score() {
        var hits = found(SortOrder.RELEVANCE);
        var better = hits.stream().filter(hit -> hit.key() == 2).findFirst().orElseThrow();
        var weaker = hits.stream().filter(hit -> hit.key() == 3).findFirst().orElseThrow();
        assertThat(better.score()).isGreaterThan(weaker.score());
    }
}
