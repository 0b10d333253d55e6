package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_message_is_formatted_in_english_with_its_arguments() {
        assertThat(Message.of("topic.taken", "Kites").english())
                .isEqualTo("There is a topic called \"Kites\" already: take another name.");
    }

    @Test
    void a_nested_message_is_formatted_in_place() {
        assertThat(Message.of("topic.line", 3, Message.of("topic.noquery")).english())
                .isEqualTo("Line 3: A topic needs a query.");
    }

    @Test
    void arguments_become_strings_longs_and_dates() {
        assertThat(Message.of("text", Path.of("kites.db"), 7, MONDAY, new Period.Day(MONDAY), null)
                        .parts())
                .containsExactly("kites.db", 7L, MONDAY, MONDAY, "null");
    }

    @Test
    void a_date_is_formatted_in_iso_form() {
        assertThat(Message.of("text", MONDAY).english()).isEqualTo("2026-05-04");
    }

    @Test
    void an_untranslated_text_may_contain_format_characters() {
        assertThat(Message.text("It''s {0} 'so'.").english()).isEqualTo("It''s {0} 'so'.");
    }

    @Test
    void a_key_without_pattern_is_unknown() {
        assertThat(new Message("topic.of_tomorrow", List.of()).isKnown()).isFalse();
    }

    @Test
    void a_message_with_the_wrong_number_of_arguments_is_unknown() {
        assertThat(new Message("topic.noquery", List.of()).isKnown()).isTrue();
        assertThat(new Message("topic.noquery", List.of("kite")).isKnown()).isFalse();
        assertThat(new Message("topic.line", List.of(3, new Message("topic.taken", List.of()))).isKnown())
                .isFalse();
    }
}
