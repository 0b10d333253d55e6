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
    void messages_are_translated() {
        assertThat(GERMAN.of(Message.of("topic.line", 3, Message.of("topic.noquery"))))
                .isEqualTo("Zeile 3: Ein Thema braucht eine Suche.");
    }

    @Test
    void numbers_follow_the_locale() {
        var poorer = Message.of("backup.poorer", "kites.db", 12_000, 3);

        assertThat(GERMAN.of(poorer)).contains("(12.000 Arbeiten, hier sind es 3)");
        assertThat(poorer.english()).contains("(12000 papers, here are 3)");
    }

    @Test
    void dates_follow_the_locale() {
        assertThat(GERMAN.of(Message.of("text", LocalDate.of(2026, 5, 4)))).isEqualTo("04.05.2026");
    }

    @Test
    void the_window_does_not_quote_commands_of_the_command_line() {
        var unknown = Message.of("topic.unknown", "Kites");

        assertThat(unknown.english()).contains("offprint topic list");
        assertThat(ENGLISH.of(unknown))
                .isEqualTo("There is no topic called “Kites” any more: it was renamed or removed elsewhere.");
    }
}
