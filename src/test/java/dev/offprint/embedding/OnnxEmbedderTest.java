package dev.offprint.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnnxEmbedderTest {
    @Test
    void a_question_is_nearer_to_a_paper_on_the_same_thing_in_other_words() {
        try (var embedder = OnnxEmbedder.load(ModelFolder.PATH).orElseThrow()) {
            var question = embedder.embed("making a language model smaller without losing accuracy");
            var same = embedder.embed("Post-training quantization compresses transformers to four bits.");
            var other = embedder.embed("A survey of galaxy clusters in the southern sky.");

            assertThat(question.cosine(same)).isGreaterThan(question.cosine(other) + 0.2f);
            assertThat(question.cosine(question)).isBetween(0.99f, 1.01f);
        }
    }

    @Test
    void the_same_text_has_the_same_vector_whatever_came_before() {
        try (var embedder = OnnxEmbedder.load(ModelFolder.PATH).orElseThrow()) {
            var first = embedder.embed("speculative decoding");
            embedder.embed("Something else. ".repeat(300));

            assertThat(embedder.embed("speculative decoding")).isEqualTo(first);
        }
    }

    @Test
    void an_empty_text_has_a_vector() {
        try (var embedder = OnnxEmbedder.load(ModelFolder.PATH).orElseThrow()) {
            assertThat(embedder.embed("")).isEqualTo(embedder.embed(" \n"));
        }
    }

    @Test
    void without_a_model_there_is_no_embedder(@TempDir Path empty) {
        assertThat(OnnxEmbedder.load(empty)).isEmpty();
    }
}
