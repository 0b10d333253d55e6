package dev.offprint.ui.shell;

import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.triage.Choice;
import dev.offprint.ui.triage.Onward;
import dev.offprint.ui.triage.Stage;
import dev.offprint.ui.triage.TriageModel;
import dev.offprint.ui.triage.TriageView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Puts triage in the place of the panes while it is on, and the panes back. Esc leaves it.
final class TriageScreen {
    private final BorderPane frame;
    private final Node top;
    private final Panes panes;
    private final Triaging triaging;
    private final Supplier<KeyMap> keys;
    private final Texts texts;
    private final Consumer<Command> run;
    private @Nullable TriageView view;

    TriageScreen(
            BorderPane frame,
            Panes panes,
            Triaging triaging,
            Supplier<KeyMap> keys,
            Texts texts,
            Consumer<Command> run) {
        this.frame = frame;
        this.top = frame.getTop();
        this.panes = panes;
        this.triaging = triaging;
        this.keys = keys;
        this.texts = texts;
        this.run = run;
        model().stage().subscribe(this::show);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model().on()) {
                model().leave();
                event.consume();
            }
        });
    }

    private TriageModel model() {
        return triaging.model();
    }

    private void show(Stage stage) {
        switch (stage) {
            case Stage.Off _ -> leave();
            case Stage.Going _, Stage.Done _ -> enter();
        }
    }

    private void enter() {
        if (view == null) {
            panes.solo(true);
            frame.setTop(null);
            view = new TriageView(model(), panes, triaging.name(), choices(), this::onward, texts);
            frame.setCenter(view);
            panes.focus(2);
        }
    }

    private void leave() {
        if (view != null) {
            view.close();
            view = null;
            frame.setTop(top);
            frame.setCenter(panes);
            panes.solo(false);
            panes.focus(1);
        }
    }

    private Onward onward() {
        return new Onward(triaging.nextName(), triaging::beginNextDay, model()::leave);
    }

    private List<Choice> choices() {
        return List.of(
                choice(BootstrapIcons.STAR, "triage.star", Command.STAR),
                choice(BootstrapIcons.X_CIRCLE, "triage.dismiss", Command.DISMISS),
                choice(BootstrapIcons.ARROW_RIGHT, "triage.later", Command.NEXT),
                choice(BootstrapIcons.ARROW_LEFT, "triage.before", Command.PREVIOUS),
                choice(BootstrapIcons.ARROW_COUNTERCLOCKWISE, "command.undo", Command.UNDO));
    }

    private Choice choice(Ikon icon, String name, Command command) {
        return new Choice(
                icon, texts.of(name), keys.get().shown(command).getFirst().shown(texts), () -> run.accept(command));
    }
}
