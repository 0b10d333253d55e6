package dev.offprint.ui.keys;

import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.keys.KeyMap.KeyMatch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Dispatches key events to commands before any control receives them. Letters typed into a text field, the space bar
/// on a button and the arrow keys outside the list are left to the control.
public final class KeyRouter {
    /// Time limit for the second stroke of a sequence.
    static final Duration SEQUENCE_TIMEOUT = Duration.ofSeconds(5);

    private final Scene scene;
    private final Supplier<KeyMap> keys;
    private final Rules rules;
    private final DelayedCalls delays;
    private final Consumer<List<KeyMatch.Complete>> hint;
    private final Consumer<Command> run;
    private @Nullable KeyStroke first;
    private Runnable cancelTimeout = () -> {};

    /// Conditions of the window.
    ///
    /// @param inList  whether a node belongs to the list of papers
    /// @param allowed whether a command may run now
    public record Rules(Predicate<Node> inList, Predicate<Command> allowed) {}

    /// @param hint receives the possible second strokes; an empty list when the sequence ends
    public KeyRouter(
            Scene scene,
            Supplier<KeyMap> keys,
            Rules rules,
            DelayedCalls delays,
            Consumer<List<KeyMatch.Complete>> hint,
            Consumer<Command> run) {
        this.scene = scene;
        this.keys = keys;
        this.rules = rules;
        this.delays = delays;
        this.hint = hint;
        this.run = run;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::route);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::route);
        scene.focusOwnerProperty().addListener((_, _, _) -> reset());
    }

    private void route(KeyEvent event) {
        if (first != null && handleSecond(first, event)) {
            event.consume();
            return;
        }
        switch (keys.get().find(event)) {
            case KeyMatch.Complete(var command, var strokes)
            when isAllowed(command, strokes.first()) -> {
                event.consume();
                run.accept(command);
            }
            case KeyMatch.Prefix(var stroke)
            when isAllowed(stroke) && !after(stroke).isEmpty() -> {
                event.consume();
                startSequence(stroke);
            }
            case null, default -> {}
        }
    }

    /// Handles the second stroke of a sequence; returns whether the event is consumed.
    private boolean handleSecond(KeyStroke prefix, KeyEvent event) {
        var match = keys.get().find(prefix, event);
        if (match != null) {
            reset();
            if (rules.allowed().test(match.command())) { // a dialog may have opened since the first stroke
                run.accept(match.command());
            }
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            reset();
            return true;
        }
        boolean another = KeyStroke.of(event) != null;
        if (another) {
            reset();
        }
        return another
                && event.getEventType()
                        == KeyEvent.KEY_TYPED; // a letter that completes no sequence runs no command either
    }

    private void startSequence(KeyStroke stroke) {
        first = stroke;
        hint.accept(after(stroke));
        cancelTimeout = delays.after(SEQUENCE_TIMEOUT, this::reset);
    }

    /// The allowed sequences that start with this stroke.
    private List<KeyMatch.Complete> after(KeyStroke stroke) {
        return keys.get().completions(stroke).stream()
                .filter(match -> rules.allowed().test(match.command()))
                .toList();
    }

    private void reset() {
        if (first != null) {
            first = null;
            cancelTimeout.run();
            hint.accept(List.of());
        }
    }

    private boolean isAllowed(Command command, KeyStroke stroke) {
        var owner = scene.getFocusOwner();
        return isAllowed(stroke)
                && rules.allowed().test(command)
                && switch (command) {
                    case SCROLL_ON -> !(owner instanceof ButtonBase);
                    case NEXT, PREVIOUS ->
                        stroke instanceof KeyStroke.Typed
                                || owner == null
                                || rules.inList().test(owner);
                    default -> true;
                };
    }

    private boolean isAllowed(KeyStroke stroke) {
        return stroke.worksInTextField() || !(scene.getFocusOwner() instanceof TextInputControl);
    }
}
