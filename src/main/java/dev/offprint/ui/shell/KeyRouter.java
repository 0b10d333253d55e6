package dev.offprint.ui.shell;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Hands keys to commands, before any control sees them; but never takes a letter from somebody who writes, nor the
/// space bar from a
/// button, nor an arrow from a pane that has its own use for it.
final class KeyRouter {
    private final Scene scene;
    private final KeyMap keys;
    private final Predicate<Node> inList;
    private final Consumer<Command> run;

    /// @param inList whether a node belongs to the list of papers
    KeyRouter(Scene scene, KeyMap keys, Predicate<Node> inList, Consumer<Command> run) {
        this.scene = scene;
        this.keys = keys;
        this.inList = inList;
        this.run = run;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::route);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::route);
    }

    private void route(KeyEvent event) {
        var stroke = keys.find(event);
        if (stroke != null && free(stroke.command(), stroke.chord())) {
            event.consume();
            run.accept(stroke.command());
        }
    }

    private boolean free(Command command, Chord chord) {
        var owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl) {
            return chord.silent() && command != Command.PASTE && command != Command.UNDO && command != Command.REDO;
        }
        return switch (command) {
            case SCROLL_ON -> !(owner instanceof ButtonBase);
            case NEXT, PREVIOUS -> chord instanceof Chord.Sign || owner == null || inList.test(owner);
            default -> true;
        };
    }
}
