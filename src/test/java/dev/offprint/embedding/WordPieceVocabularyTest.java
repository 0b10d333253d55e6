package dev.offprint.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordPieceVocabularyTest {
    @TempDir
    Path folder;

    @Test
    void pieces_are_read_with_their_ids_and_without_escapes() throws IOException {
        var file = Files.writeString(folder.resolve("tokenizer.json"), """
            {
              "added_tokens": [
                {
                  "id": 0,
                  "content": "[PAD]"
                }
              ],
              "model": {
                "type": "WordPiece",
                "vocab": {
                  "[PAD]": 0,
                  "\\"": 1,
                  "\\\\": 2,
                  "}": 3,
                  "##ing": 4
                }
              }
            }
            """);

        assertThat(WordPieceVocabulary.read(file).ids())
                .isEqualTo(Map.of("[PAD]", 0, "\"", 1, "\\", 2, "}", 3, "##ing", 4));
    }

    @Test
    void a_file_without_a_vocabulary_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("tokenizer.json"), "{}");

        assertThatThrownBy(() -> WordPieceVocabulary.read(file)).isInstanceOf(IOException.class);
    }
}
