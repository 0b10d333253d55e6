package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key, or a key combination.
sealed interface KeyStroke {
    /// A typed character, independent of the keyboard layout: `/` is Shift+7 on a German keyboard.
    record Typed(String character) implements KeyStroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && isPlain(event)
                    && character.equals(event.getCharacter());
        }

        @Override
        public String displayText(Localization texts) {
            return character.equals(" ") ? texts.of("key.space") : character;
        }

        @Override
        public String text() {
            return character.equals(" ") ? "Space" : character;
        }

        @Override
        public boolean worksInTextField() {
            return false;
        }
    }

    /// A physical key with its modifiers.
    record Combination(KeyCombination keys) implements KeyStroke {
        /// Shortcut combinations that text fields use.
        private static final Set<KeyCode> TEXT_EDITING = EnumSet.of(
                KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.BACK_SPACE, KeyCode.DELETE);

        /// There Alt and an arrow move by a word within a text.
        private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

        /// Key names that are localized.
        private static final Pattern LOCALIZED_NAMES =
                Pattern.compile("\\b(?:Ctrl|Shift|Enter|Delete|Insert|Home|End|Page (?:Up|Down)|Backspace)\\b");

        private static String messageKey(String key) {
            return "key." + key.toLowerCase(Locale.ROOT).replace(' ', '_');
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String displayText(Localization texts) {
            return switch (keys.getName()) {
                case "Down" -> "↓";
                case "Up" -> "↑";
                case "Left" -> "←";
                case "Right" -> "→";
                default ->
                    LOCALIZED_NAMES
                            .matcher(keys.getDisplayText())
                            .replaceAll(match -> texts.of(messageKey(match.group())));
            };
        }

        @Override
        public String text() {
            return keys.getName().replace(' ', '_');
        }

        @Override
        public boolean worksInTextField() {
            if (!(keys instanceof KeyCodeCombination pressed)) {
                return false;
            }
            var code = pressed.getCode();
            boolean editing = TEXT_EDITING.contains(code) || code.isNavigationKey();
            boolean modifierHeld = keys.getShortcut() == ModifierValue.DOWN
                    || keys.getControl() == ModifierValue.DOWN
                    || keys.getMeta() == ModifierValue.DOWN;
            boolean history = keys.getAlt() == ModifierValue.DOWN && (code == KeyCode.LEFT || code == KeyCode.RIGHT);
            return code.isFunctionKey() || (history && !MAC) || (modifierHeld && !editing);
        }
    }

    boolean matches(KeyEvent event);

    /// The keys as displayed to the user.
    String displayText(Localization texts);

    /// The text that [#parse] accepts.
    String text();

    /// Whether a text field ignores it, so that the command may run while the field has the focus.
    boolean worksInTextField();

    /// @param text one character, `Space`, or the name of a combination as JavaFX parses it, with `_` for a space
    /// @throws IllegalArgumentException if it is none of these
    static KeyStroke parse(String text) {
        if (text.equals("Space")) {
            return new Typed(" ");
        }
        return text.codePointCount(0, text.length()) == 1
                ? new Typed(text)
                : new Combination(KeyCombination.valueOf(text.replace('_', ' ')));
    }

    /// The stroke of a key event; null for an incomplete one: a pressed letter that is yet to be typed, or a modifier
    /// alone.
    static @Nullable KeyStroke of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            var character = event.getCharacter();
            return isPlain(event)
                            && !character.isEmpty()
                            && character.codePointAt(0) >= ' '
                            && !character.equals("\u007f")
                    ? new Typed(character)
                    : null;
        }
        var code = event.getCode();
        boolean special = code.isFunctionKey() || code.isNavigationKey() || code == KeyCode.DELETE;
        if (event.getEventType() != KeyEvent.KEY_PRESSED || code.isModifierKey() || (isPlain(event) && !special)) {
            return null;
        }
        var modifiers = new ArrayList<KeyCombination.Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new Combination(new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new)));
    }

    /// Whether no modifier is held that changes letters; Control and Alt together are AltGr, which types characters.
    private static boolean isPlain(KeyEvent event) {
        return event.isControlDown() == event.isAltDown() && !event.isMetaDown();
    }
}
