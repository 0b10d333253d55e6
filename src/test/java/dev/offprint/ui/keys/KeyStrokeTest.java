package dev.offprint.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Localization;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyStrokeTest {
    @ParameterizedTest
    @ValueSource(strings = {"s", "?", "Space", "F6", "Shift+F6", "Shift+Shortcut+Z", "Shortcut+Numpad_0", "Down", "ß"})
    void a_parsed_stroke_has_the_same_text(String text) {
        assertThat(KeyStroke.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F6", "Shift+F6", "Shortcut+K", "Shortcut+Plus", "Shortcut+Comma"})
    void keys_that_type_nothing_work_in_a_text_field(String text) {
        assertThat(KeyStroke.parse(text).worksInTextField()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s", "Space", "Down", "Delete", "Home", "Shift+Left", "Shortcut+V", "Shortcut+Z", "Shortcut+Left"
            })
    void keys_that_a_text_field_uses_do_not_work_there(String text) {
        assertThat(KeyStroke.parse(text).worksInTextField()).isFalse();
    }

    @Test
    void a_letter_is_recognized_when_typed_not_when_pressed() {
        assertThat(KeyStroke.of(pressed(KeyCode.S, false, false))).isNull();
        assertThat(KeyStroke.of(typed("s"))).isEqualTo(KeyStroke.parse("s"));
    }

    @Test
    void a_combination_is_recognized_when_pressed() {
        assertThat(KeyStroke.of(pressed(KeyCode.K, true, false))).isEqualTo(KeyStroke.parse("Shortcut+K"));
        assertThat(KeyStroke.of(pressed(KeyCode.F6, false, true))).isEqualTo(KeyStroke.parse("Shift+F6"));
    }

    @Test
    void control_alone_is_no_stroke() {
        assertThat(KeyStroke.of(pressed(KeyCode.CONTROL, true, false))).isNull();
        assertThat(KeyStroke.of(typed("\u001b"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Space, Leertaste",
        "Shortcut+K, Strg+K",
        "Shift+Shortcut+Z, Strg+Umschalt+Z",
        "Shift+Page_Up, Umschalt+Bild auf",
        "Shortcut+Plus, Strg++",
        "Alt+Delete, Alt+Entf"
    })
    void keys_have_localized_names(String text, String shown) {
        assertThat(KeyStroke.parse(text).displayText(new Localization(Locale.GERMANY, ZoneOffset.UTC)))
                .isEqualTo(shown);
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
