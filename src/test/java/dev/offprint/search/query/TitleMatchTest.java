package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a match in the title is worth.
final class TitleMatchTest {
    private static final String OTHER = "Of ropes and sails.";

    @TempDir
    private Path folder;

    @Test
    void the_paper_whose_whole_title_was_typed_is_first() {
        assertThat(found(
                        "tides are all you need",
                        SamplePapers.paper(1, "Tides, tides and tides that you need", "All tides that you need."),
                        SamplePapers.paper(2, "Tides Are All You Need", OTHER),
                        SamplePapers.paper(3, "Tides Are Not All You Need", "Tides, tides.")))
                .startsWith(2L);
    }

    @Test
    void a_title_that_goes_on_behind_a_colon_comes_before_one_in_which_the_words_stand_elsewhere() {
        assertThat(found(
                        "harbour tides",
                        SamplePapers.paper(1, "Boats under sail with harbour tides", OTHER),
                        SamplePapers.paper(2, "Harbour tides: boats under sail", OTHER)))
                .containsExactly(2L, 1L);
    }

    @Test
    void words_that_stand_together_in_the_title_count_more_than_in_the_abstract() {
        assertThat(found(
                        "graph attention",
                        SamplePapers.paper(
                                1, "Attention for boats in a graph", "Graph attention shows where they are."),
                        SamplePapers.paper(2, "Boats with graph attention", "In a graph it shows where they are.")))
                .containsExactly(2L, 1L);
    }

    @Test
    void two_words_written_with_a_hyphen_are_no_better_match_than_the_two_words() {
        var papers = List.of(
                SamplePapers.paper(1, "Optimal transport", "Optimal transport and its theory."),
                SamplePapers.paper(2, "On boats", "Theory of ropes for an Optimal-Transport of sails."));
        assertThat(found("optimal transport", papers)).containsExactly(1L, 2L);
    }

    private List<Long> found(String text, StoredPaper... papers) {
        return found(text, List.of(papers));
    }

    private List<Long> found(String text, List<StoredPaper> papers) {
        try (var index = SamplePapers.index(folder, papers)) {
            return index.search(new SearchRequest(text, SortOrder.RELEVANCE, 10, false)).hits().stream()
                    .map(SearchHit::key)
                    .toList();
        }
    }
}
