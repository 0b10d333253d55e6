package dev.offprint.ui.settings;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys do what, and the way to change that. Toolkit's thread.
public interface KeyBindings {
    /// A command and its keys.
    ///
    /// @param keys    those to tell people of, as people write them
    /// @param clashes the names of other commands that the same keys mean
    /// @param usual   whether nobody changed them
    record Line(String id, String group, String name, List<String> keys, List<String> clashes, boolean usual) {}

    List<Line> lines();

    /// Gives a command other keys.
    ///
    /// @param keys each one stroke or two with a space between them, as [#textOf] gives them; empty for no keys
    void set(String id, List<String> keys);

    /// Gives a command its usual keys again.
    void reset(String id);

    /// Gives all commands their usual keys again.
    void resetAll();

    /// The stroke that an event is; null while it is not whole.
    @Nullable
    String textOf(KeyEvent event);

    /// Strokes as people write them.
    String displayText(String strokes);
}
