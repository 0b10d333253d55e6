package dev.offprint.ui.shell;

import dev.offprint.model.Turns;
import dev.offprint.ui.fx.Asking;
import dev.offprint.ui.fx.Texts;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What undo and redo are called: after what they would do. Toolkit's thread.
final class Turning {
    private final ReadOnlyObjectWrapper<Turns> turns = new ReadOnlyObjectWrapper<>(Turns.NONE);
    private final Acts acts;
    private final Consumer<Throwable> failed;
    private final Asking<Turns> asking;

    /// @param failed told when the library does not say
    Turning(Acts acts, Executor ask, Executor fx, Consumer<Throwable> failed) {
        this.acts = acts;
        this.failed = failed;
        asking = new Asking<>(ask, fx);
    }

    ReadOnlyObjectProperty<Turns> turns() {
        return turns.getReadOnlyProperty();
    }

    /// Asks anew, because something was done.
    void reload() {
        asking.ask(acts::turns, turns::set, failed);
    }

    /// "Undo: star", or "Undo" alone where there is nothing.
    static String name(Command command, Turns.@Nullable Turn turn, Texts texts) {
        var verb = texts.of(command.key());
        return turn == null ? verb : texts.of("turn.named", verb, ActText.of(turn.act(), turn.papers(), texts));
    }
}
