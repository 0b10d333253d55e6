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

/// What undo and redo are called: after what they would do. Toolkit's thread.
final class UndoModel {
    private final ReadOnlyObjectWrapper<UndoState> turns = new ReadOnlyObjectWrapper<>(UndoState.NONE);
    private final ActionExecutor acts;
    private final Consumer<Throwable> failed;
    private final LatestTask<UndoState> asking;

    /// @param failed told when the library does not say
    UndoModel(ActionExecutor acts, Executor ask, Executor fx, Consumer<Throwable> failed) {
        this.acts = acts;
        this.failed = failed;
        asking = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<UndoState> turns() {
        return turns.getReadOnlyProperty();
    }

    /// Asks anew, because something was done.
    void reload() {
        asking.submit(acts::turns, turns::set, failed);
    }

    /// "Undo: star", or "Undo" alone where there is nothing.
    static String name(Command command, UndoState.@Nullable Step turn, Localization texts) {
        var verb = texts.of(command.key());
        return turn == null ? verb : texts.of("turn.named", verb, ActionText.of(turn.action(), turn.papers(), texts));
    }
}
