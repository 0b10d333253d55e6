package dev.offprint.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Localization;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
    private final KeyMap keys = KeyMap.usual();
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);

    @Test
    void no_key_does_two_things() {
        assertThat(Command.values())
                .allSatisfy(command -> assertThat(keys.clashes(command)).isEmpty());
    }

    @Test
    void every_command_has_the_keys_of_the_table_and_a_text() {
        assertThat(keys.strokes().keySet()).allSatisfy(command -> {
            assertThat(keys.of(command)).hasSameSizeAs(command.keys());
            assertThat(texts.of(command.key())).isNotBlank();
        });
    }

    @Test
    void a_sign_is_known_wherever_it_is_on_the_keyboard() {
        var slashOfAGermanKeyboard = typed("/", false, false);
        var bracketWithAltGr = typed("[", true, true);

        assertThat(keys.find(slashOfAGermanKeyboard)).isEqualTo(whole(Command.SEARCH, "/"));
        assertThat(keys.find(bracketWithAltGr)).isEqualTo(whole(Command.PREVIOUS_DAY, "["));
    }

    @Test
    void the_type_grows_where_a_plus_is_written_with_shift_as_well() {
        var plusOfAnEnglishKeyboard =
                new KeyEvent(KeyEvent.KEY_PRESSED, "+", "", KeyCode.EQUALS, true, true, false, false);

        assertThat(keys.find(plusOfAnEnglishKeyboard)).isEqualTo(whole(Command.LARGER, "Shift+Shortcut+Equals"));
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

    @Test
    void a_g_is_the_beginning_of_going_to_a_list() {
        assertThat(keys.find(typed("g", false, false))).isEqualTo(new KeyMap.Heard.Begun(new KeyStroke.Sign("g")));
        assertThat(keys.after(new KeyStroke.Sign("g")))
                .extracting(KeyMap.Heard.Whole::command)
                .containsExactly(
                        Command.DAY, Command.STARRED, Command.UNREAD, Command.RECOMMENDED, Command.RISING, Command.ALL);
        assertThat(keys.find(new KeyStroke.Sign("g"), typed("s", false, false)))
                .isEqualTo(whole(Command.STARRED, "g s"));
        assertThat(keys.find(new KeyStroke.Sign("g"), typed("j", false, false))).isNull();
    }

    @Test
    void keys_that_the_reader_chose_stand_in_the_place_of_the_usual_ones() {
        var changed = KeyMap.of(Map.of("STAR", List.of("w", "F2"), "READ", List.of(), "TOMORROW", List.of("q")));

        assertThat(changed.of(Command.STAR)).containsExactly(KeySequence.read("w"), KeySequence.read("F2"));
        assertThat(changed.of(Command.READ)).isEmpty();
        assertThat(changed.of(Command.DISMISS)).containsExactly(KeySequence.read("e"));
    }

    @Test
    void keys_that_cannot_be_pressed_count_for_nothing() {
        var changed = KeyMap.of(Map.of("STAR", List.of("Hyper+Q", "w", "a b c")));

        assertThat(changed.of(Command.STAR)).containsExactly(KeySequence.read("w"));
    }

    @Test
    void the_same_key_twice_is_a_clash_and_so_is_the_beginning_of_two() {
        var changed = KeyMap.of(Map.of("STAR", List.of("j"), "READ", List.of("g")));

        assertThat(changed.clashes(Command.STAR)).containsExactly(Command.NEXT);
        assertThat(changed.clashes(Command.NEXT)).containsExactly(Command.STAR);
        assertThat(changed.clashes(Command.READ))
                .containsExactly(
                        Command.DAY, Command.STARRED, Command.UNREAD, Command.RECOMMENDED, Command.RISING, Command.ALL);
        assertThat(changed.clashes(Command.DISMISS)).isEmpty();
    }

    private static KeyMap.Heard whole(Command command, String keys) {
        return new KeyMap.Heard.Whole(command, Objects.requireNonNull(KeySequence.read(keys)));
    }

    private List<String> shown(Command command) {
        return keys.shown(command).stream().map(each -> each.shown(texts)).toList();
    }

    private static KeyEvent typed(String sign, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, control, alt, false);
    }
}
