package dev.offprint.ui.window;

import dev.offprint.model.UndoState;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The labels of undo and redo, which name the action. JavaFX application thread.
final class UndoModel {
    private final ReadOnlyObjectWrapper<UndoState> state = new ReadOnlyObjectWrapper<>(UndoState.NONE);
    private final ActionExecutor acts;
    private final Consumer<Throwable> failed;
    private final LatestTask<UndoState> latest;

    /// @param failed receives the error if the query fails
    UndoModel(ActionExecutor acts, Executor ask, Executor fx, Consumer<Throwable> failed) {
        this.acts = acts;
        this.failed = failed;
        latest = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<UndoState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reloads the state after an action.
    void reload() {
        latest.submit(acts::turns, state::set, failed);
    }

    /// "Undo: star", or "Undo" if there is nothing to undo.
    static String name(Command command, UndoState.@Nullable Step turn, Localization texts) {
        var verb = texts.of(command.key());
        return turn == null ? verb : texts.of("turn.named", verb, ActionText.of(turn.action(), turn.papers(), texts));
    }
}
