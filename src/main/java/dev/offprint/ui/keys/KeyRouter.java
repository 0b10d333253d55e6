package dev.offprint.ui.keys;

import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.keys.KeyMap.Heard;
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

/// Hands keys to commands, before any control sees them; but never takes a letter from somebody who writes, nor the
/// space bar from a button, nor an arrow from a pane that has its own use for it.
public final class KeyRouter {
    /// How long the first of two strokes is remembered.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Scene scene;
    private final Supplier<KeyMap> keys;
    private final Rules rules;
    private final DelayedCalls delays;
    private final Consumer<List<Heard.Whole>> hint;
    private final Consumer<Command> run;
    private @Nullable KeyStroke first;
    private Runnable forgetting = () -> {};

    /// What the window says of the place at which a key is pressed.
    ///
    /// @param inList  whether a node belongs to the list of papers
    /// @param allowed whether a command may run now
    public record Rules(Predicate<Node> inList, Predicate<Command> allowed) {}

    /// @param hint told what may follow the first of two strokes; nothing when it is over
    public KeyRouter(
            Scene scene,
            Supplier<KeyMap> keys,
            Rules rules,
            DelayedCalls delays,
            Consumer<List<Heard.Whole>> hint,
            Consumer<Command> run) {
        this.scene = scene;
        this.keys = keys;
        this.rules = rules;
        this.delays = delays;
        this.hint = hint;
        this.run = run;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::route);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::route);
        scene.focusOwnerProperty().addListener((_, _, _) -> forget());
    }

    private void route(KeyEvent event) {
        if (first != null && second(first, event)) {
            event.consume();
            return;
        }
        switch (keys.get().find(event)) {
            case Heard.Whole(var command, var strokes)
            when free(command, strokes.first()) -> {
                event.consume();
                run.accept(command);
            }
            case Heard.Begun(var chord)
            when free(chord) && !after(chord).isEmpty() -> {
                event.consume();
                begin(chord);
            }
            case null, default -> {}
        }
    }

    /// Takes the second stroke, whatever it is; answers whether that is all there is to say about it.
    private boolean second(KeyStroke before, KeyEvent event) {
        var whole = keys.get().find(before, event);
        if (whole != null) {
            forget();
            if (rules.allowed().test(whole.command())) { // something may have opened since the first stroke
                run.accept(whole.command());
            }
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            forget();
            return true;
        }
        boolean another = KeyStroke.of(event) != null;
        if (another) {
            forget();
        }
        return another && event.getEventType() == KeyEvent.KEY_TYPED; // a wrong letter is no command of its own
    }

    private void begin(KeyStroke chord) {
        first = chord;
        hint.accept(after(chord));
        forgetting = delays.after(PATIENCE, this::forget);
    }

    /// What may follow now.
    private List<Heard.Whole> after(KeyStroke chord) {
        return keys.get().after(chord).stream()
                .filter(whole -> rules.allowed().test(whole.command()))
                .toList();
    }

    private void forget() {
        if (first != null) {
            first = null;
            forgetting.run();
            hint.accept(List.of());
        }
    }

    private boolean free(Command command, KeyStroke chord) {
        var owner = scene.getFocusOwner();
        return free(chord)
                && rules.allowed().test(command)
                && switch (command) {
                    case SCROLL_ON -> !(owner instanceof ButtonBase);
                    case NEXT, PREVIOUS ->
                        chord instanceof KeyStroke.Sign
                                || owner == null
                                || rules.inList().test(owner);
                    default -> true;
                };
    }

    private boolean free(KeyStroke chord) {
        return chord.silent() || !(scene.getFocusOwner() instanceof TextInputControl);
    }
}
