package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Act;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The forms in which lists and acts stand in the database.
class TextFormsTest {

    @Test
    void a_list_comes_back_as_it_went_in() {
        assertThat(Lines.split(Lines.join(List.of("Ada Quill", "Bo Reed")))).containsExactly("Ada Quill", "Bo Reed");
        assertThat(Lines.split(Lines.join(List.of("One")))).containsExactly("One");
    }

    @Test
    void an_empty_list_is_absent() {
        assertThat(Lines.join(List.of())).isNull();
        assertThat(Lines.split(null)).isEmpty();
    }

    @Test
    void a_line_break_does_not_make_two_names_of_one() {
        assertThat(Lines.split(Lines.join(List.of("Ada\nQuill", "Bo\r\nReed"))))
                .containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void texts_are_quoted_as_json_asks() {
        assertThat(Json.texts(List.of("a\"b", "c\\d", "e\tf", "é😀")))
                .isEqualTo("[\"a\\\"b\",\"c\\\\d\",\"e\\u0009f\",\"é😀\"]");
        assertThat(Json.texts(List.of())).isEqualTo("[]");
    }

    @Test
    void numbers_are_written_plainly() {
        assertThat(Json.numbers(new long[] {3, -1, Long.MAX_VALUE})).isEqualTo("[3,-1,9223372036854775807]");
    }

    @Test
    void every_act_comes_back_from_the_journal() {
        for (var act : List.of(
                new Act.Star(true),
                new Act.Star(false),
                new Act.Read(true),
                new Act.Read(false),
                new Act.Dismiss(true),
                new Act.Dismiss(false),
                new Act.Tag(List.of("to read", "kites")),
                new Act.Untag(List.of("kites")),
                new Act.Note("Two\nlines"),
                new Act.Note(""))) {
            var text = ActText.of(act);

            assertThat(new ActText(text.kind(), text.said()).act()).isEqualTo(act);
        }
    }
}
