package dev.offprint.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HighlighterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} lights {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        prune → [Pruning], not [pruned] [prunes] → Pruning, not pruned prunes
        federated → A [federation] is not federal → A federation is not federal
        "deep nets" → [deep nets], deep and other nets → deep nets, deep and other nets
        "state of the art" → the [state of the art] and art of state → the state of the art and art of state
        pre-training → [pretraining], [pre-training], [pre training] → pretraining, pre-training, pre training
        pretraining → [pretraining], [pre-training], pre training → pretraining, pre-training, pre training
        SE(n) → Of [SE(n)] and SE, (m) → Of SE(n) and SE, (m)
        R^3 → on [R^3], $\\mathbb{[R}^3]$ and R^2 → on R^3, $\\mathbb{R}^3$ and R^2
        schrodinger → [Schrödinger], [Schr\\"odinger] → Schrödinger, Schr\\"odinger
        model → the [model]'s size → the model's size
        learn* → [learning] [learners] [learned] lean → learning learners learned lean
        learni* → [learning] learners → learning learners
        modle~1 → a [model] of moles → a model of moles
        deep -nets → [deep] nets → deep nets
        deep OR nets → [deep] [nets] → deep nets
        author:deep nets → deep [nets] → deep nets
        what is deep → what is [deep] → what is deep
        C++ → [C++] and C → C++ and C
        the → the → the
        data set → a [dataset], a [data] [set] → a dataset, a data set
        LLM → [LLMs] and [LLM]-like → LLMs and LLM-like
        """)
    void a_title_is_lit_where_the_question_finds_something(String question, String expected, String title) {
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.lights(question, title, null).title().withMarkers("[", "]"))
                    .isEqualTo(marked(expected, title));
        }
    }

    /// Brackets of the text itself look like ours, so that the expectation is compared without them where the text has
    /// some.
    private static String marked(String expected, String title) {
        assertThat(expected.replace("[", "").replace("]", ""))
                .isEqualTo(title.replace("[", "").replace("]", ""));
        return expected;
    }

    @Test
    void a_field_lights_its_own_text_only() {
        try (var index = SearchIndex.open(folder)) {
            var lights = index.lights("title:deep abstract:nets", "deep nets", "deep nets");
            assertThat(lights.title().withMarkers("[", "]")).isEqualTo("[deep] nets");
            assertThat(lights.abstractText())
                    .extracting(lit -> lit.withMarkers("[", "]"))
                    .isEqualTo("deep [nets]");
        }
    }

    @Test
    void a_hit_is_lit_as_the_whole_text_is() {
        try (var index = SamplePapers.index(folder)) {
            for (var question : List.of(
                    "pruning",
                    "GPT-4V",
                    "SE(n)",
                    "poincare",
                    "text-to-image",
                    "learn* OR gen*",
                    "\"large language models\"",
                    "transfromer~")) {
                for (var hit : index.search(SearchRequest.of(question, 50)).hits()) {
                    assertThat(hit.title())
                            .as(question)
                            .isEqualTo(index.lights(question, hit.title().text(), null)
                                    .title());
                }
            }
        }
    }

    @Test
    void a_short_abstract_is_its_own_snippet() {
        assertThat(snippet("tide", "Every tide has an end.")).isEqualTo("Every [tide] has an end.");
    }

    @Test
    void the_snippet_is_the_passage_with_most_of_the_question() {
        var filler = "Nothing of interest stands here at all, as far as anybody can see or say. ".repeat(6);
        var text = filler + "One tide comes. " + filler + "Here moon and tide meet at last. " + filler;
        assertThat(snippet("moon tide", text))
                .startsWith("…Here [moon] and [tide] meet at last. Nothing")
                .endsWith("…");
    }

    @Test
    void a_snippet_without_a_find_is_the_beginning() {
        var text = "It begins here. " + "Word after word follows. ".repeat(30);
        assertThat(snippet("title:harbour", text))
                .startsWith("It begins here. Word")
                .endsWith("…")
                .hasSizeLessThan(SnippetExtractor.LENGTH + 2);
    }

    @Test
    void a_find_at_the_very_end_is_shown_whole() {
        var text = "Word after word follows. ".repeat(30) + "And then the tide";
        assertThat(snippet("tide", text)).startsWith("…").endsWith("then the [tide]");
    }

    @Test
    void without_highlights_there_is_no_snippet() {
        try (var index = SamplePapers.index(folder)) {
            var hit = index.search(new SearchRequest("federal", SortOrder.RELEVANCE, 1, false))
                    .hits()
                    .getFirst();
            assertThat(hit.title()).isEqualTo(HighlightedText.plain("The Federal Budget as a Time Series"));
            assertThat(hit.snippet()).isNull();
        }
    }

    private String snippet(String question, String abstractText) {
        try (var index = SamplePapers.index(folder, List.of(SamplePapers.paper(1, "A harbour", abstractText)))) {
            var snippet = index.search(SearchRequest.of(question, 1))
                    .hits()
                    .getFirst()
                    .snippet();
            assertThat(snippet).isNotNull();
            return snippet == null ? "" : snippet.withMarkers("[", "]");
        }
    }
}
