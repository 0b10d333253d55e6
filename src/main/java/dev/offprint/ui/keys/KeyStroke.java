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

/// A key, or keys held together.
sealed interface KeyStroke {
    /// A sign that is typed, wherever it is on the keyboard: `/` is Shift+7 on a German one.
    record Sign(String sign) implements KeyStroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && plain(event) && sign.equals(event.getCharacter());
        }

        @Override
        public String shown(Localization texts) {
            return sign.equals(" ") ? texts.of("key.space") : sign;
        }

        @Override
        public String text() {
            return sign.equals(" ") ? "Space" : sign;
        }

        @Override
        public boolean silent() {
            return false;
        }
    }

    /// A key by its place, with the keys held beside it.
    record Keys(KeyCombination keys) implements KeyStroke {
        /// What a text field does with the shortcut key held.
        private static final Set<KeyCode> EDITING = EnumSet.of(
                KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.BACK_SPACE, KeyCode.DELETE);

        /// Keys that other keyboards call otherwise.
        private static final Pattern NAMED =
                Pattern.compile("\\b(?:Ctrl|Shift|Enter|Delete|Insert|Home|End|Page (?:Up|Down)|Backspace)\\b");

        private static String named(String key) {
            return "key." + key.toLowerCase(Locale.ROOT).replace(' ', '_');
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String shown(Localization texts) {
            return switch (keys.getName()) {
                case "Down" -> "↓";
                case "Up" -> "↑";
                case "Left" -> "←";
                case "Right" -> "→";
                default -> NAMED.matcher(keys.getDisplayText()).replaceAll(found -> texts.of(named(found.group())));
            };
        }

        @Override
        public String text() {
            return keys.getName().replace(' ', '_');
        }

        @Override
        public boolean silent() {
            if (!(keys instanceof KeyCodeCombination pressed)) {
                return false;
            }
            var code = pressed.getCode();
            boolean editing = EDITING.contains(code) || code.isNavigationKey();
            boolean held = keys.getShortcut() == ModifierValue.DOWN
                    || keys.getControl() == ModifierValue.DOWN
                    || keys.getMeta() == ModifierValue.DOWN;
            return code.isFunctionKey() || (held && !editing);
        }
    }

    boolean matches(KeyEvent event);

    /// As a person would write it.
    String shown(Localization texts);

    /// As [#read] reads it.
    String text();

    /// Whether it means nothing to a text field, so that it may act while somebody writes in one.
    boolean silent();

    /// @param text one sign, `Space`, or the name of a combination as JavaFX reads it with `_` for a space
    /// @throws IllegalArgumentException if it is none of these
    static KeyStroke read(String text) {
        if (text.equals("Space")) {
            return new Sign(" ");
        }
        return text.codePointCount(0, text.length()) == 1
                ? new Sign(text)
                : new Keys(KeyCombination.valueOf(text.replace('_', ' ')));
    }

    /// What somebody presses or types; null while it is not whole: a letter pressed that is yet to be typed, or Shift
    /// alone.
    static @Nullable KeyStroke of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            var sign = event.getCharacter();
            return plain(event) && !sign.isEmpty() && sign.codePointAt(0) >= ' ' && !sign.equals("\u007f")
                    ? new Sign(sign)
                    : null;
        }
        var code = event.getCode();
        boolean special = code.isFunctionKey() || code.isNavigationKey() || code == KeyCode.DELETE;
        if (event.getEventType() != KeyEvent.KEY_PRESSED || code.isModifierKey() || (plain(event) && !special)) {
            return null;
        }
        var held = new ArrayList<KeyCombination.Modifier>();
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new Keys(new KeyCodeCombination(code, held.toArray(KeyCombination.Modifier[]::new)));
    }

    /// Whether no key is held that turns letters into something else; Control and Alt together are AltGr, which makes
    /// signs.
    private static boolean plain(KeyEvent event) {
        return event.isControlDown() == event.isAltDown() && !event.isMetaDown();
    }
}
