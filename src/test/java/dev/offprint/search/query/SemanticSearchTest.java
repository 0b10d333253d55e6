package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.embedding.OnnxEmbedder;
import dev.offprint.embedding.PaperVector;
import dev.offprint.embedding.SemanticIndex;
import dev.offprint.embedding.TextEmbedder;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches by words and meaning with the real model.
final class SemanticSearchTest {
    private static final List<StoredPaper> PAPERS = List.of(
            SamplePapers.paper(
                    1,
                    "Post-training quantization of transformers",
                    "We compress language models to four bits and keep their accuracy."),
            SamplePapers.paper(
                    2, "Galaxy clusters of the southern sky", "A survey of redshifts with a small telescope."),
            SamplePapers.paper(3, "A smaller garden", "How to make a garden smaller without any loss of flowers."));

    @TempDir
    private Path folder;

    @Test
    void a_paper_without_any_of_the_words_is_found_by_its_meaning_and_says_so() {
        var hits = search("shrink big neural nets to fewer digits for the same quality");

        assertThat(hits).extracting(SearchHit::key).first().isEqualTo(1L);
        assertThat(hits.getFirst().byMeaning()).isTrue();
    }

    @Test
    void nothing_is_highlighted_in_a_paper_that_was_found_by_its_meaning() {
        var hit = search("shrink big neural nets to fewer digits for the same quality")
                .getFirst();

        assertThat(hit.title().withMarkers("<", ">")).isEqualTo("Post-training quantization of transformers");
        assertThat(hit.snippet()).isNotNull();
        assertThat(hit.snippet().withMarkers("<", ">")).doesNotContain("<");
    }

    @Test
    void a_paper_that_has_the_words_does_not_say_that_it_was_found_by_meaning() {
        var hits = search("quantization of transformers");

        assertThat(hits.getFirst().key()).isEqualTo(1);
        assertThat(hits.getFirst().byMeaning()).isFalse();
        assertThat(hits.getFirst().title().withMarkers("<", ">")).contains("<quantization>");
    }

    @Test
    void no_paper_that_fails_a_filter_comes_in_by_its_meaning() {
        assertThat(search("shrink big neural nets to fewer digits for the same quality has:code"))
                .isEmpty();
        assertThat(search("shrink big neural nets to fewer digits for the same quality -transformers"))
                .extracting(SearchHit::key)
                .doesNotContain(1L);
    }

    @Test
    void scores_never_grow() {
        assertThat(search("how to make models smaller without loss of accuracy"))
                .extracting(SearchHit::score)
                .isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @Test
    void a_limit_holds_for_both_together() {
        try (var index = index(Optional.of(model()))) {
            var request = new SearchRequest("how to make a garden of models", SortOrder.BEST, 2, true, true);

            assertThat(index.search(request).hits()).hasSize(2);
        }
    }

    @Test
    void without_a_model_the_words_answer() {
        try (var index = index(Optional.empty())) {
            var request = new SearchRequest("quantization of the galaxy", SortOrder.BEST, 10, true, true);

            assertThat(index.search(request).hits())
                    .isEqualTo(index.search(new SearchRequest("quantization of the galaxy", SortOrder.BEST, 10, true))
                            .hits());
        }
    }

    @Test
    void letters_without_a_meaning_find_nothing() {
        assertThat(search("qwrtzpsdf")).isEmpty();
    }

    @Test
    void a_similar_paper_needs_no_word_in_common() {
        var papers = List.of(
                SamplePapers.paper(1, "Electric vehicles", "A survey."),
                SamplePapers.paper(2, "Cars that run on batteries", "We drive."),
                SamplePapers.paper(3, "A smaller garden", "How to grow flowers."));
        try (var index = SamplePapers.index(folder, papers)) {
            assertThat(index.similar(1, 10).papers()).isEmpty();

            index.semantics(new SemanticIndex(vectors(papers, model()), Optional::empty));
            assertThat(index.similar(1, 10).papers())
                    .extracting(match -> match.row().key())
                    .containsExactly(2L);
        }
    }

    @Test
    void papers_without_a_vector_are_found_by_their_words() {
        try (var index = SamplePapers.index(folder, PAPERS);
                var semantics = new SemanticIndex(vectors(PAPERS.subList(1, 2), model()), () -> Optional.of(model()))) {
            index.semantics(semantics);

            assertThat(hits(index, "quantization of the transformers"))
                    .extracting(SearchHit::key)
                    .contains(1L);
        }
    }

    private List<SearchHit> search(String text) {
        try (var index = index(Optional.of(model()))) {
            return hits(index, text);
        }
    }

    private static List<SearchHit> hits(SearchIndex index, String text) {
        return index.search(new SearchRequest(text, SortOrder.BEST, 10, true, true))
                .hits();
    }

    private SearchIndex index(Optional<TextEmbedder> embedder) {
        var index = SamplePapers.index(folder, PAPERS);
        index.semantics(new SemanticIndex(vectors(PAPERS, model()), () -> embedder));
        return index;
    }

    private VectorIndex vectors(List<StoredPaper> papers, TextEmbedder embedder) {
        var vectors = new VectorIndex(folder.resolve("vectors"), embedder.model());
        vectors.append(papers.stream()
                .map(kept -> new PaperVector(
                        kept.key(),
                        0,
                        embedder.embed(
                                kept.paper().title() + ". " + kept.paper().abstractText())))
                .toList());
        return vectors;
    }

    private static TextEmbedder model() {
        return OnnxEmbedder.load(Path.of(System.getProperty("onnxruntime.native.path")))
                .orElseThrow();
    }
}
