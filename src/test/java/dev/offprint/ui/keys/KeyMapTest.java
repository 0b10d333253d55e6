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
    private final KeyMap keys = KeyMap.defaults();
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);

    @Test
    void no_two_commands_share_a_key() {
        assertThat(Command.values())
                .allSatisfy(command -> assertThat(keys.conflicts(command)).isEmpty());
    }

    @Test
    void every_command_has_its_default_keys_and_a_label() {
        assertThat(keys.strokes().keySet()).allSatisfy(command -> {
            assertThat(keys.of(command)).hasSameSizeAs(command.keys());
            assertThat(texts.of(command.key())).isNotBlank();
        });
    }

    @Test
    void a_typed_character_matches_on_any_keyboard_layout() {
        var slashOfAGermanKeyboard = typed("/", false, false);
        var bracketWithAltGr = typed("[", true, true);

        assertThat(keys.find(slashOfAGermanKeyboard)).isEqualTo(complete(Command.SEARCH, "/"));
        assertThat(keys.find(bracketWithAltGr)).isEqualTo(complete(Command.PREVIOUS_DAY, "["));
    }

    @Test
    void the_font_size_grows_with_plus_typed_with_shift_as_well() {
        var plusOfAnEnglishKeyboard =
                new KeyEvent(KeyEvent.KEY_PRESSED, "+", "", KeyCode.EQUALS, true, true, false, false);

        assertThat(keys.find(plusOfAnEnglishKeyboard)).isEqualTo(complete(Command.LARGER, "Shift+Shortcut+Equals"));
    }

    @Test
    void a_letter_with_control_does_not_match_the_plain_letter() {
        assertThat(keys.find(typed("s", true, false))).isNull();
    }

    @Test
    void one_character_and_one_combination_are_displayed() {
        assertThat(shown(Command.SEARCH)).containsExactly("/", "Ctrl+F");
        assertThat(shown(Command.NEXT)).containsExactly("j", "↓");
        assertThat(shown(Command.SCROLL_ON)).containsExactly("Space");
        assertThat(shown(Command.LARGER)).containsExactly("Ctrl++");
    }

    @Test
    void g_starts_the_sequences_that_open_lists() {
        assertThat(keys.find(typed("g", false, false))).isEqualTo(new KeyMap.KeyMatch.Prefix(new KeyStroke.Typed("g")));
        assertThat(keys.completions(new KeyStroke.Typed("g")))
                .extracting(KeyMap.KeyMatch.Complete::command)
                .containsExactly(
                        Command.DAY, Command.STARRED, Command.UNREAD, Command.RECOMMENDED, Command.RISING, Command.ALL);
        assertThat(keys.find(new KeyStroke.Typed("g"), typed("s", false, false)))
                .isEqualTo(complete(Command.STARRED, "g s"));
        assertThat(keys.find(new KeyStroke.Typed("g"), typed("j", false, false)))
                .isNull();
    }

    @Test
    void custom_keys_replace_the_default_ones() {
        var changed = KeyMap.of(Map.of("STAR", List.of("w", "F2"), "READ", List.of(), "TOMORROW", List.of("q")));

        assertThat(changed.of(Command.STAR)).containsExactly(KeySequence.parse("w"), KeySequence.parse("F2"));
        assertThat(changed.of(Command.READ)).isEmpty();
        assertThat(changed.of(Command.DISMISS)).containsExactly(KeySequence.parse("e"));
    }

    @Test
    void invalid_keys_are_ignored() {
        var changed = KeyMap.of(Map.of("STAR", List.of("Hyper+Q", "w", "a b c")));

        assertThat(changed.of(Command.STAR)).containsExactly(KeySequence.parse("w"));
    }

    @Test
    void equal_keys_and_prefixes_conflict() {
        var changed = KeyMap.of(Map.of("STAR", List.of("j"), "READ", List.of("g")));

        assertThat(changed.conflicts(Command.STAR)).containsExactly(Command.NEXT);
        assertThat(changed.conflicts(Command.NEXT)).containsExactly(Command.STAR);
        assertThat(changed.conflicts(Command.READ))
                .containsExactly(
                        Command.DAY, Command.STARRED, Command.UNREAD, Command.RECOMMENDED, Command.RISING, Command.ALL);
        assertThat(changed.conflicts(Command.DISMISS)).isEmpty();
    }

    private static KeyMap.KeyMatch complete(Command command, String keys) {
        return new KeyMap.KeyMatch.Complete(command, Objects.requireNonNull(KeySequence.parse(keys)));
    }

    private List<String> shown(Command command) {
        return keys.displayKeys(command).stream()
                .map(each -> each.displayText(texts))
                .toList();
    }

    private static KeyEvent typed(String character, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, alt, false);
    }
}
