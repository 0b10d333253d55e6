package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TextDiffTest {
    private static String marked(String before, String after) {
        return TextDiff.of(before, after).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void unchanged_words_form_one_piece() {
        assertThat(marked("A kite listens to the wind", "A kite listens to the wind"))
                .isEqualTo("A kite listens to the wind");
    }

    @Test
    void removed_words_precede_the_words_that_replace_them() {
        assertThat(marked("A kite flew forty times", "A red kite flew sixty or more times"))
                .isEqualTo("A [+red] kite flew [-forty] [+sixty or more] times");
    }

    @Test
    void words_are_removed_and_added_at_both_ends() {
        assertThat(marked("Well, kites", "kites fly")).isEqualTo("[-Well,] kites [+fly]");
        assertThat(marked("", "kites")).isEqualTo("[+kites]");
        assertThat(marked("kites", "")).isEqualTo("[-kites]");
    }

    @Test
    void texts_of_thousands_of_words_are_replaced_as_a_whole() {
        var before = "kite ".repeat(3_000).strip();
        var after = "tide ".repeat(3_000).strip();

        assertThat(TextDiff.of(before, after).pieces())
                .containsExactly(
                        new TextDiff.Piece(TextDiff.Kind.REMOVED, before),
                        new TextDiff.Piece(TextDiff.Kind.ADDED, after));
    }
}
