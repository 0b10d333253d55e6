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
    void what_is_read_is_written_again(String text) {
        assertThat(KeyStroke.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F6", "Shift+F6", "Shortcut+K", "Shortcut+Plus", "Shortcut+Comma"})
    void what_types_nothing_may_act_while_somebody_writes(String text) {
        assertThat(KeyStroke.read(text).silent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s", "Space", "Down", "Delete", "Home", "Shift+Left", "Shortcut+V", "Shortcut+Z", "Shortcut+Left"
            })
    void what_a_text_field_needs_is_left_to_it(String text) {
        assertThat(KeyStroke.read(text).silent()).isFalse();
    }

    @Test
    void a_letter_is_heard_when_it_is_typed_not_when_it_is_pressed() {
        assertThat(KeyStroke.of(pressed(KeyCode.S, false, false))).isNull();
        assertThat(KeyStroke.of(typed("s"))).isEqualTo(KeyStroke.read("s"));
    }

    @Test
    void a_combination_is_heard_when_it_is_pressed() {
        assertThat(KeyStroke.of(pressed(KeyCode.K, true, false))).isEqualTo(KeyStroke.read("Shortcut+K"));
        assertThat(KeyStroke.of(pressed(KeyCode.F6, false, true))).isEqualTo(KeyStroke.read("Shift+F6"));
    }

    @Test
    void control_alone_is_nothing_yet() {
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
    void keys_have_the_names_of_the_reader_s_keyboard(String text, String shown) {
        assertThat(KeyStroke.read(text).shown(new Localization(Locale.GERMANY, ZoneOffset.UTC)))
                .isEqualTo(shown);
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private static KeyEvent typed(String sign) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
