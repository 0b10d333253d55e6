package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_sentence_is_said_in_english_with_its_parts() {
        assertThat(Message.of("topic.taken", "Kites").english())
                .isEqualTo("There is a topic called \"Kites\" already: take another name.");
    }

    @Test
    void a_saying_within_another_is_said_there() {
        assertThat(Message.of("topic.line", 3, Message.of("topic.noquery")).english())
                .isEqualTo("Line 3: A topic needs a query.");
    }

    @Test
    void parts_are_texts_long_numbers_days_and_sayings() {
        assertThat(Message.of("text", Path.of("kites.db"), 7, MONDAY, new Period.Day(MONDAY), null)
                        .parts())
                .containsExactly("kites.db", 7L, MONDAY, MONDAY, "null");
    }

    @Test
    void a_day_is_written_as_programs_write_it() {
        assertThat(Message.of("text", MONDAY).english()).isEqualTo("2026-05-04");
    }

    @Test
    void a_text_is_said_as_it_is_whatever_signs_it_has() {
        assertThat(Message.text("It''s {0} 'so'.").english()).isEqualTo("It''s {0} 'so'.");
    }

    @Test
    void a_key_that_this_program_has_no_words_for_is_not_known() {
        assertThat(new Message("topic.of_tomorrow", List.of()).isKnown()).isFalse();
    }

    @Test
    void other_parts_than_the_words_have_room_for_are_not_known() {
        assertThat(new Message("topic.noquery", List.of()).isKnown()).isTrue();
        assertThat(new Message("topic.noquery", List.of("kite")).isKnown()).isFalse();
        assertThat(new Message("topic.line", List.of(3, new Message("topic.taken", List.of()))).isKnown())
                .isFalse();
    }
}
