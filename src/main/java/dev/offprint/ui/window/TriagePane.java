package dev.offprint.ui.window;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.keys.KeyMap;
import dev.offprint.ui.triage.NextDay;
import dev.offprint.ui.triage.TriageButton;
import dev.offprint.ui.triage.TriageModel;
import dev.offprint.ui.triage.TriageState;
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

/// Replaces the panes by the triage view while triage runs. Esc ends it.
final class TriagePane {
    private final BorderPane frame;
    private final Node top;
    private final PaneLayout panes;
    private final TriageController controller;
    private final Supplier<KeyMap> keys;
    private final Localization texts;
    private final Consumer<Command> run;
    private @Nullable TriageView view;

    TriagePane(
            BorderPane frame,
            PaneLayout panes,
            TriageController controller,
            Supplier<KeyMap> keys,
            Localization texts,
            Consumer<Command> run) {
        this.frame = frame;
        this.top = frame.getTop();
        this.panes = panes;
        this.controller = controller;
        this.keys = keys;
        this.texts = texts;
        this.run = run;
        model().stage().subscribe(this::show);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model().isActive()) {
                model().leave();
                event.consume();
            }
        });
    }

    private TriageModel model() {
        return controller.model();
    }

    private void show(TriageState stage) {
        switch (stage) {
            case TriageState.Off _ -> leave();
            case TriageState.Going _, TriageState.Done _ -> enter();
        }
    }

    private void enter() {
        if (view == null) {
            panes.showReaderOnly(true);
            frame.setTop(null);
            view = new TriageView(model(), panes, controller.name(), choices(), this::nextDay, texts);
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
            panes.showReaderOnly(false);
            panes.focus(1);
        }
    }

    private NextDay nextDay() {
        return new NextDay(controller.nextName(), controller::beginNextDay, model()::leave);
    }

    private List<TriageButton> choices() {
        return List.of(
                choice(BootstrapIcons.STAR, "triage.star", Command.STAR),
                choice(BootstrapIcons.X_CIRCLE, "triage.dismiss", Command.DISMISS),
                choice(BootstrapIcons.ARROW_RIGHT, "triage.later", Command.NEXT),
                choice(BootstrapIcons.ARROW_LEFT, "triage.before", Command.PREVIOUS),
                choice(BootstrapIcons.ARROW_COUNTERCLOCKWISE, "command.undo", Command.UNDO));
    }

    private TriageButton choice(Ikon icon, String name, Command command) {
        return new TriageButton(
                icon,
                texts.of(name),
                keys.get().displayKeys(command).getFirst().displayText(texts),
                () -> run.accept(command));
    }
}
