package dev.offprint.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
    private final KeyMap keys = KeyMap.usual();
    private final Texts texts = new Texts(Locale.UK, ZoneOffset.UTC);

    @Test
    void no_key_does_two_things() {
        var owners = new HashMap<Chord, List<Command>>();
        keys.chords()
                .forEach((command, chords) -> chords.forEach(chord ->
                        owners.computeIfAbsent(chord, _ -> new ArrayList<>()).add(command)));

        assertThat(owners).allSatisfy((_, commands) -> assertThat(commands).hasSize(1));
    }

    @Test
    void every_command_has_a_key_and_a_text() {
        assertThat(Command.values()).allSatisfy(command -> {
            assertThat(keys.shown(command)).isNotEmpty();
            assertThat(texts.of(command.key())).isNotBlank();
        });
    }

    @Test
    void a_sign_is_known_wherever_it_is_on_the_keyboard() {
        var slashOfAGermanKeyboard = typed("/", false, false);
        var bracketWithAltGr = typed("[", true, true);

        assertThat(keys.find(slashOfAGermanKeyboard))
                .extracting(KeyMap.Stroke::command)
                .isEqualTo(Command.SEARCH);
        assertThat(keys.find(bracketWithAltGr))
                .extracting(KeyMap.Stroke::command)
                .isEqualTo(Command.PREVIOUS_DAY);
    }

    @Test
    void a_letter_held_with_control_is_not_the_letter() {
        assertThat(keys.find(typed("s", true, false))).isNull();
    }

    @Test
    void people_are_told_of_one_sign_and_one_combination() {
        assertThat(shown(Command.SEARCH)).containsExactly("/", "Ctrl+F");
        assertThat(shown(Command.NEXT)).containsExactly("j", "↓");
        assertThat(shown(Command.SCROLL_ON)).containsExactly("Space");
        assertThat(shown(Command.LARGER)).containsExactly("Ctrl++");
    }

    private List<String> shown(Command command) {
        return keys.shown(command).stream().map(chord -> chord.shown(texts)).toList();
    }

    private static KeyEvent typed(String sign, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, control, alt, false);
    }
}
