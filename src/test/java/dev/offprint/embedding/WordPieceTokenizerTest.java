package dev.offprint.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The ids are those of Hugging Face's tokenizer for the same file; so were those of the 4,000 abstracts that were
/// compared.
final class WordPieceTokenizerTest {
    static List<Arguments> texts() {
        return List.of(
                Arguments.of("Attention is all you need", new long[] {101, 3086, 2003, 2035, 2017, 2342, 102}),
                Arguments.of("token-pruning (e.g., by quantization)", new long[] {
                    101, 19204, 1011, 10975, 19496, 3070, 1006, 1041, 1012, 1043, 1012, 1010, 2011, 24110, 3775, 9276,
                    1007, 102
                }),
                Arguments.of("embeddings", new long[] {101, 7861, 8270, 4667, 2015, 102}),
                Arguments.of("Über naïve Bayes", new long[] {101, 19169, 15743, 3016, 2229, 102}),
                Arguments.of("SE(3)-equivariant $\\mathcal{O}(n)$", new long[] {
                    101, 7367, 1006, 1017, 1007, 1011, 1041, 15549, 10755, 2937, 2102, 1002, 1032, 8785, 9289, 1063,
                    1051, 1065, 1006, 1050, 1007, 1002, 102
                }),
                Arguments.of("图像 diffusion", new long[] {101, 100, 100, 19241, 102}),
                Arguments.of("a\u00a0b\tc\u200bd\u0000e", new long[] {101, 1037, 1038, 3729, 2063, 102}),
                Arguments.of("“quoted” – dash…", new long[] {101, 1523, 9339, 1524, 1516, 11454, 1529, 102}),
                Arguments.of("`^~|<>=+$", new long[] {101, 1036, 1034, 1066, 1064, 1026, 1028, 1027, 1009, 1002, 102}),
                Arguments.of("snowman ☃ 😀 qzxv☃", new long[] {101, 4586, 2386, 100, 100, 100, 102}),
                Arguments.of("x".repeat(101), new long[] {101, 100, 102}),
                Arguments.of("", new long[] {101, 102}));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_has_the_ids_of_the_model(String text, long[] ids) throws IOException {
        assertThat(tokenizer().ids(text, 128)).containsExactly(ids);
    }

    @Test
    void what_is_beyond_the_longest_input_is_left_out() throws IOException {
        assertThat(tokenizer().ids("Attention is all you need", 5)).containsExactly(101, 3086, 2003, 2035, 102);
    }

    private static WordPieceTokenizer tokenizer() throws IOException {
        return new WordPieceTokenizer(
                WordPieceVocabulary.read(ModelFolder.PATH.resolve("all-minilm-l6-v2-q-tokenizer.json")));
    }
}
