package dev.offprint.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SynonymsTest {
    private static final List<StoredPaper> PAPERS = List.of(
            SamplePapers.paper(1, "LLMs that plan", "An LLM plans."),
            SamplePapers.paper(2, "Large language models that plan", "Plans are made."),
            SamplePapers.paper(3, "A model of language in large cities", "Dialects."),
            SamplePapers.paper(4, "Mixture-of-Experts routing", "MoE layers."),
            SamplePapers.paper(5, "Experts and mixtures", "Of paint."),
            SamplePapers.paper(6, "Sparse MoE", "Layers."),
            SamplePapers.paper(7, "Retrieval augmented generation", "Answers from documents."),
            SamplePapers.paper(8, "RAG done right", "Answers from documents."));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        LLM → 1 2
        llms → 1 2
        large language models → 1 2 3
        Large Language Models plan → 1 2
        "large language models" → 2
        "LLM" → 1
        LLM -cities → 1 2
        plan -LLM →
        title:LLM → 1 2
        abstract:LLM → 1
        (LLM OR MoE) layers → 4 6
        MoE → 4 6
        moe layers → 4 6
        mixture-of-experts → 4 6
        mixture of experts → 4 5 6
        RAG → 7 8
        retrieval-augmented generation → 7 8
        retrieval augmented generation documents → 7 8
        topic:reading → 7 8
        """)
    void a_name_finds_what_goes_by_another(String question, String expected) {
        try (var index = SamplePapers.index(folder, PAPERS)) {
            index.topics(Map.of("reading", "RAG"));
            var found = index.search(new SearchRequest(question, SortOrder.DATE, 100, false)).hits().stream()
                    .map(hit -> Long.toString(hit.key()))
                    .sorted()
                    .toList();
            assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
        }
    }

    @Test
    void where_no_paper_has_a_thing_by_any_name_some_of_its_words_are_enough() {
        try (var index = SamplePapers.index(folder, PAPERS)) {
            var found = index.search(SearchRequest.of("vision language model", 9));
            assertThat(found.hits()).extracting(SearchHit::key).containsExactly(2L, 3L);
            assertThat(found.hints())
                    .extracting(Message::english)
                    .containsExactly("No paper has all these words; shown are those with some of them.");
        }
    }

    @Test
    void other_names_are_lit_where_they_stand_together() {
        try (var index = SamplePapers.index(folder, PAPERS)) {
            assertThat(index.lights("LLM", "Large language models, LLMs, and language", null)
                            .title()
                            .withMarkers("[", "]"))
                    .isEqualTo("[Large language models], [LLMs], and language");
        }
    }

    @Test
    void the_readers_own_names_hold_without_indexing_anew() {
        try (var index = SamplePapers.index(folder, PAPERS)) {
            assertThat(index.count("palaver")).isZero();
            index.synonyms(Synonyms.read("# mine\n\npalaver, dialect\n"));
            assertThat(index.count("palaver")).isOne();
        }
    }

    @Test
    void a_line_that_says_nothing_is_told_in_a_sentence_and_the_others_hold() {
        var read = Synonyms.read("palaver, dialect\nlonely\nLLM, LLMs\na,b,c,d,e,f,g,h,i,j,k\nebb, flow");
        assertThat(read.faults())
                .extracting(Message::english)
                .containsExactly(
                        "Line 2 of synonyms.txt gives only one name and is left out; a line is two to eight names of"
                                + " one thing with commas between them.",
                        "Line 3 of synonyms.txt gives only one name and is left out; a line is two to eight names of"
                                + " one thing with commas between them.",
                        "Line 4 of synonyms.txt gives more than eight names and is left out; a line is two to eight"
                                + " names of one thing with commas between them.");
        assertThat(read.names())
                .containsOnlyKeys(List.of("palaver"), List.of("dialect"), List.of("ebb"), List.of("flow"));
    }

    @Test
    void faults_are_told_with_what_is_searched() {
        try (var index = SamplePapers.index(folder, PAPERS)) {
            index.synonyms(Synonyms.read("lonely"));
            assertThat(index.search(SearchRequest.of("paint", 9)).hints())
                    .singleElement()
                    .extracting(Message::english)
                    .asString()
                    .startsWith("Line 1 of synonyms.txt");
            assertThat(index.search(SearchRequest.of("is:unread", 9)).hints()).isEmpty();
        }
    }

    @Test
    void what_the_program_comes_with_has_no_fault() {
        assertThat(Synonyms.shipped().faults()).isEmpty();
        assertThat(Synonyms.shipped().names()).hasSizeGreaterThan(90);
    }
}
