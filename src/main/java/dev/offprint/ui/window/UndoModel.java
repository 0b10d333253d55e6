package dev.offprint.ui.window;

import dev.offprint.model.UndoState;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The labels of undo and redo, which name the action. JavaFX application thread.
final class UndoModel {
    private final ReadOnlyObjectWrapper<UndoState> state = new ReadOnlyObjectWrapper<>(UndoState.NONE);

    ReadOnlyObjectProperty<UndoState> state() {
        return state.getReadOnlyProperty();
    }

    void show(UndoState value) {
        state.set(value);
    }

    /// "Undo: star", or "Undo" if there is nothing to undo.
    static String name(Command command, UndoState.@Nullable Step turn, Localization texts) {
        var verb = texts.of(command.key());
        return turn == null ? verb : texts.of("turn.named", verb, ActionText.of(turn.action(), turn.papers(), texts));
    }
}
