package dev.offprint.ui.shell;

import dev.offprint.ui.fx.Texts;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key, or keys held together.
sealed interface Chord {
    /// A sign that is typed, wherever it is on the keyboard: `/` is Shift+7 on a German one.
    record Sign(String sign) implements Chord {
        @Override
        public boolean matches(KeyEvent event) {
            boolean plain =
                    event.isControlDown() == event.isAltDown() && !event.isMetaDown(); // both together are AltGr
            return event.getEventType() == KeyEvent.KEY_TYPED && plain && sign.equals(event.getCharacter());
        }

        @Override
        public String shown(Texts texts) {
            return sign.equals(" ") ? texts.of("key.space") : sign;
        }
    }

    /// A key by its place, with the keys held beside it.
    record Keys(KeyCombination keys) implements Chord {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String shown(Texts texts) {
            return switch (keys.getName()) {
                case "Down" -> "↓";
                case "Up" -> "↑";
                default -> keys.getDisplayText();
            };
        }
    }

    boolean matches(KeyEvent event);

    /// As a person would write it.
    String shown(Texts texts);

    /// Whether it types nothing, so that it may act while somebody writes in a field.
    default boolean silent() {
        return this instanceof Keys(var keys)
                && !keys.getName().equals("Down")
                && !keys.getName().equals("Up");
    }

    /// @param text one sign, `Space`, or the name of a combination as JavaFX reads it with `_` for a space
    static Chord read(String text) {
        if (text.equals("Space")) {
            return new Sign(" ");
        }
        return text.length() == 1 ? new Sign(text) : new Keys(KeyCombination.valueOf(text.replace('_', ' ')));
    }
}
