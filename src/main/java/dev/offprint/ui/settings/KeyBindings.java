package dev.offprint.ui.settings;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The editable key bindings. JavaFX application thread.
public interface KeyBindings {
    /// A command and its keys.
    ///
    /// @param keys      the keys to display
    /// @param conflicts labels of other commands with the same keys
    /// @param isDefault whether these are the default keys
    record Line(String id, String group, String name, List<String> keys, List<String> conflicts, boolean isDefault) {}

    List<Line> lines();

    /// Changes the keys of a command.
    ///
    /// @param keys each one stroke or two separated by a space, as [#textOf] returns them; empty for no keys
    void set(String id, List<String> keys);

    /// Restores the default keys of a command.
    void reset(String id);

    /// Restores the default keys of all commands.
    void resetAll();

    /// The stroke of a key event; null for an incomplete one.
    @Nullable
    String textOf(KeyEvent event);

    /// Key strokes as displayed to the user.
    String displayText(String strokes);
}
