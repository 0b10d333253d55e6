package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankingTest {
    @TempDir
    private Path folder;

    @Test
    void a_word_in_the_title_weighs_more_than_one_in_the_abstract() {
        assertThat(found(
                        "tides",
                        List.of(
                                SamplePapers.paper(1, "Moons and oceans", "How tides follow the moon in every harbour"),
                                SamplePapers.paper(
                                        2, "Tides and oceans", "How water follows the moon in every harbour"))))
                .containsExactly(2L, 1L);
    }

    @Test
    void a_word_in_the_title_weighs_more_than_a_keyword_and_that_more_than_one_in_the_abstract() {
        var papers = List.of(
                SamplePapers.paper(1, "Moons and oceans", "How tides follow the moon in every harbour"),
                SamplePapers.keyworded(2, "Moons and oceans", "How it follows the moon in every harbour", "tides"),
                SamplePapers.paper(3, "Tides and oceans", "How it follows the moon in every harbour"),
                SamplePapers.keyworded(4, "Lakes and rivers", "How they freeze", "ice"),
                SamplePapers.keyworded(5, "Snow and rain", "How they fall", "ice"),
                SamplePapers.keyworded(6, "Wind and sails", "How they blow", "air"));
        assertThat(found("tides", papers)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_paper_with_all_words_comes_before_one_with_some() {
        assertThat(found(
                        "moon tides",
                        List.of(
                                SamplePapers.paper(1, "Tides, tides and tides", "Tides upon tides"),
                                SamplePapers.paper(
                                        2,
                                        "Of harbours",
                                        "Far below it says moon, and further below it says, once only, tides"))))
                .containsExactly(2L, 1L);
    }

    @Test
    void scores_fall_from_hit_to_hit() {
        try (var index = SamplePapers.index(folder)) {
            for (var question : List.of(
                    "federated pruning",
                    "large language models",
                    "pruning",
                    "position orientation space",
                    "text to image")) {
                var scores = index.search(SearchRequest.of(question, 50)).hits().stream()
                        .map(SearchHit::score)
                        .toList();
                assertThat(scores)
                        .as(question)
                        .isSortedAccordingTo((a, b) -> Float.compare(b, a))
                        .allMatch(score -> score > 0);
            }
        }
    }

    @Test
    void a_smaller_limit_answers_the_beginning_of_the_same_list() {
        try (var index = SamplePapers.index(folder)) {
            var all = index.search(SearchRequest.of("pruning language models", 50))
                    .hits();
            for (int limit = 1; limit <= all.size(); limit++) {
                assertThat(index.search(SearchRequest.of("pruning language models", limit))
                                .hits())
                        .extracting(SearchHit::key)
                        .isEqualTo(all.subList(0, limit).stream()
                                .map(SearchHit::key)
                                .toList());
            }
        }
    }

    @Test
    void when_no_paper_has_all_words_it_is_said() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(index.search(SearchRequest.of("zebra pruning", 9)).hints())
                    .extracting(Message::english)
                    .containsExactly("No paper has all these words; shown are those with some of them.");
            assertThat(index.search(SearchRequest.of("federated pruning", 9)).hints())
                    .isEmpty();
        }
    }

    @Test
    void words_that_were_typed_together_count_more_where_they_stand_together() {
        var papers = List.of(
                SamplePapers.paper(1, "On harbours", "Attention is paid to boats, and a graph shows where they are."),
                SamplePapers.paper(
                        2, "On harbours", "A graph attention shows where boats are, and what is to be paid."));
        assertThat(found("graph attention", papers)).containsExactly(2L, 1L);
        assertThat(found("attention graph", papers)).containsExactly(2L, 1L);
    }

    @Test
    void of_papers_that_match_alike_the_newer_goes_ahead() {
        // paper n is from day n of the year
        var papers = List.of(
                SamplePapers.paper(1, "Tides and the moon", "Of water."),
                SamplePapers.paper(300, "Tides and the moon", "Of water."),
                SamplePapers.paper(20, "Tides and the moon", "Of water."));
        assertThat(found("tides", papers)).containsExactly(300L, 20L, 1L);
    }

    @Test
    void of_papers_that_match_alike_the_more_upvoted_goes_ahead() {
        var paper = SamplePapers.paper(1, "Tides and the moon", "Of water.");
        var papers = List.of(
                SamplePapers.upvoted(paper, 1, 3),
                SamplePapers.upvoted(paper, 2, 90),
                SamplePapers.upvoted(paper, 3, 40));
        assertThat(found("tides", papers)).containsExactly(2L, 3L, 1L);
    }

    @Test
    void a_clearly_better_match_stays_ahead_of_a_newer_one() {
        var papers = List.of(
                SamplePapers.paper(1, "Tides", "Tides follow the moon."),
                SamplePapers.paper(300, "On water", "Rivers, lakes, seas and tides, of which not much is said here."));
        assertThat(found("tides", papers)).containsExactly(1L, 300L);
    }

    @Test
    void by_relevance_neither_date_nor_upvotes_count() {
        try (var index = SamplePapers.index(
                folder,
                List.of(
                        SamplePapers.paper(1, "Tides and the moon", "Of water."),
                        SamplePapers.paper(300, "Tides and the moon", "Of water.")))) {
            var hits = index.search(new SearchRequest("tides", SortOrder.RELEVANCE, 9, false))
                    .hits();
            assertThat(hits).extracting(SearchHit::key).containsExactly(1L, 300L);
            assertThat(hits.getFirst().score()).isEqualTo(hits.getLast().score());
        }
    }

    @Test
    void sorted_by_date_the_newest_publication_is_first() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(keys(index, "pruning", SortOrder.DATE)).containsExactly(22L, 21L, 1L);
        }
    }

    @Test
    void sorted_by_upvotes_papers_without_a_count_are_last() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(keys(index, "pruning", SortOrder.UPVOTES)).containsExactly(1L, 21L, 22L);
        }
    }

    @Test
    void a_question_that_only_filters_shows_the_newest_first() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(keys(index, "source:huggingface", SortOrder.RELEVANCE)).containsExactly(21L, 2L, 1L);
        }
    }

    @Test
    void words_of_asking_do_not_count_among_words_to_find() {
        var papers = List.of(
                SamplePapers.paper(1, "What, How and Why", "What should be done about what is done, and how"),
                SamplePapers.paper(2, "Tides", "The moon"));
        assertThat(found("what should be done about tides", papers)).containsExactly(2L);
    }

    @Test
    void words_of_asking_are_found_when_there_are_no_others() {
        var papers = List.of(
                SamplePapers.paper(1, "What, How and Why", "Questions"), SamplePapers.paper(2, "Tides", "The moon"));
        assertThat(found("how what", papers)).containsExactly(1L);
    }

    @Test
    void dismissed_papers_are_hidden_until_asked_for() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(keys(index, "unlabelled", SortOrder.RELEVANCE)).isEmpty();
            assertThat(keys(index, "unlabelled is:dismissed", SortOrder.RELEVANCE))
                    .containsExactly(15L);
            assertThat(keys(index, "unlabelled -is:dismissed", SortOrder.RELEVANCE))
                    .isEmpty();
        }
    }

    private List<Long> found(String question, List<StoredPaper> papers) {
        try (var index = SamplePapers.index(folder.resolve(question), papers)) {
            return keys(index, question, SortOrder.BEST);
        }
    }

    private static List<Long> keys(SearchIndex index, String question, SortOrder sort) {
        return index.search(new SearchRequest(question, sort, 50, false)).hits().stream()
                .map(SearchHit::key)
                .toList();
    }
}
