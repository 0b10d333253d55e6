package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.db.LineList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The forms in which lists and acts stand in the database.
class StoredTextTest {

    @Test
    void a_list_comes_back_as_it_went_in() {
        assertThat(LineList.split(LineList.join(List.of("Ada Quill", "Bo Reed"))))
                .containsExactly("Ada Quill", "Bo Reed");
        assertThat(LineList.split(LineList.join(List.of("One")))).containsExactly("One");
    }

    @Test
    void an_empty_list_is_absent() {
        assertThat(LineList.join(List.of())).isNull();
        assertThat(LineList.split(null)).isEmpty();
    }

    @Test
    void a_line_break_does_not_make_two_names_of_one() {
        assertThat(LineList.split(LineList.join(List.of("Ada\nQuill", "Bo\r\nReed"))))
                .containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void texts_are_quoted_as_json_asks() {
        assertThat(JsonArrays.texts(List.of("a\"b", "c\\d", "e\tf", "é😀")))
                .isEqualTo("[\"a\\\"b\",\"c\\\\d\",\"e\\u0009f\",\"é😀\"]");
        assertThat(JsonArrays.texts(List.of())).isEqualTo("[]");
    }

    @Test
    void numbers_are_written_plainly() {
        assertThat(JsonArrays.numbers(new long[] {3, -1, Long.MAX_VALUE})).isEqualTo("[3,-1,9223372036854775807]");
    }

    @Test
    void every_act_comes_back_from_the_journal() {
        for (var action : List.of(
                new ReaderAction.Star(true),
                new ReaderAction.Star(false),
                new ReaderAction.Read(true),
                new ReaderAction.Read(false),
                new ReaderAction.Dismiss(true),
                new ReaderAction.Dismiss(false),
                new ReaderAction.Tag(List.of("to read", "kites")),
                new ReaderAction.Untag(List.of("kites")),
                new ReaderAction.Note("Two\nlines"),
                new ReaderAction.Note(""))) {
            var text = ActionCodec.of(action);

            assertThat(new ActionCodec(text.kind(), text.arguments()).action()).isEqualTo(action);
        }
    }
}
