package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LocalizedMessageTest {
    private static final Localization ENGLISH = new Localization(Locale.UK, ZoneOffset.UTC);
    private static final Localization GERMAN = new Localization(Locale.GERMANY, ZoneOffset.UTC);

    @Test
    void what_is_said_below_the_window_is_said_in_the_reader_s_language() {
        assertThat(GERMAN.of(Message.of("topic.line", 3, Message.of("topic.noquery"))))
                .isEqualTo("Zeile 3: Ein Thema braucht eine Suche.");
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        var poorer = Message.of("backup.poorer", "kites.db", 12_000, 3);

        assertThat(GERMAN.of(poorer)).contains("(12.000 Arbeiten, hier sind es 3)");
        assertThat(poorer.english()).contains("(12000 papers, here are 3)");
    }

    @Test
    void days_are_written_as_the_reader_writes_them() {
        assertThat(GERMAN.of(Message.of("text", LocalDate.of(2026, 5, 4)))).isEqualTo("04.05.2026");
    }

    @Test
    void where_the_command_line_names_its_commands_the_english_window_does_not() {
        var unknown = Message.of("topic.unknown", "Kites");

        assertThat(unknown.english()).contains("offprint topic list");
        assertThat(ENGLISH.of(unknown))
                .isEqualTo("There is no topic called “Kites” any more: it was renamed or removed elsewhere.");
    }
}
