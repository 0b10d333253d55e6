package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.search.SearchResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries written as sentences, with brackets and quotation marks as punctuation.
final class ProseQueryTest {
    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = SamplePapers.index(
                folder,
                List.of(
                        SamplePapers.paper(1, "Harbour tides", "How the moon moves water in a harbour."),
                        SamplePapers.paper(2, "Moon and water", "Tides, by gravity."),
                        SamplePapers.paper(3, "Ropes", "Of sails by gravity."),
                        SamplePapers.paper(4, "Lanterns", "Of light.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private SearchResult search(String text) {
        return index.search(new SearchRequest(text, SortOrder.BEST, 10, false));
    }

    private List<Long> keys(String text) {
        return search(text).hits().stream().map(SearchHit::key).toList();
    }

    @Test
    void a_bracket_without_an_operator_is_a_bracket() {
        assertThat(keys("harbour tides (e.g., by gravity)")).isEqualTo(keys("harbour tides e.g., by gravity"));
    }

    @Test
    void a_bracket_with_an_operator_groups() {
        assertThat(keys("tides (gravity OR lanterns)")).containsExactly(2L);
    }

    @Test
    void words_in_quotes_that_no_paper_has_together_are_searched_as_words_and_it_is_said() {
        assertThat(search("\"gravity tides\"").hints()).extracting(Message::key).containsExactly("search.loosened");
        assertThat(keys("\"gravity tides\"")).startsWith(2L);
    }

    @Test
    void words_in_quotes_that_some_paper_has_together_stay_a_phrase() {
        assertThat(search("\"harbour tides\"").hints()).isEmpty();
        assertThat(keys("\"harbour tides\"")).containsExactly(1L);
    }

    @Test
    void that_papers_are_looked_for_is_no_word_to_find() {
        assertThat(keys("that paper where the moon moves water")).isEqualTo(keys("where the moon moves water"));
    }

    @Test
    void the_totals_are_exact_whatever_number_was_asked_for() {
        assertThat(index.search(new SearchRequest("moon tides", SortOrder.BEST, 1, false))
                        .totals())
                .isEqualTo(new MatchTotals(2, 2, 1));
        assertThat(search("tides gravity").totals()).isEqualTo(new MatchTotals(1, 3, 1));
    }

    @Test
    void a_sentence_has_one_order() {
        assertThat(search("how does the moon move tides in a harbour").totals().leading())
                .isZero();
    }
}
