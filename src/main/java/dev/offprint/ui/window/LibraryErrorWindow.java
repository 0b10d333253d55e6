package dev.offprint.ui.window;

import dev.offprint.model.Message;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The window shown when the library cannot be opened: the reason and the possible actions. JavaFX application thread.
public final class LibraryErrorWindow {
    private static final double WIDTH = 46;
    private static final double HEIGHT = 28;

    /// The action that the user chose.
    public sealed interface Step {
        record TryAgain() implements Step {}

        /// Replace the library by this copy.
        record PutBack(Path copy) implements Step {}

        /// Move the files aside and start with an empty library.
        record BeginAnew() implements Step {}

        record Quit() implements Step {}
    }

    /// @param copy a backup copy
    /// @param made when it was made
    public record Copy(Path copy, Instant made) {}

    /// @param why     the reason reported when the library was opened
    /// @param damaged whether restoring a copy can help
    /// @param copies  newest first
    /// @param folder  initial folder of the file dialog
    public record Refusal(Message why, boolean damaged, List<Copy> copies, Path folder) {
        public Refusal {
            copies = List.copyOf(copies);
        }
    }

    private final Stage stage = new Stage();
    private final Refusal refusal;
    private final Localization texts;
    private final Consumer<Step> chosen;

    private LibraryErrorWindow(Refusal refusal, Localization texts, Consumer<Step> chosen) {
        this.refusal = refusal;
        this.texts = texts;
        this.chosen = chosen;
    }

    /// Shows the window.
    ///
    /// @param chosen called once
    public static void show(Refusal refusal, Settings settings, Localization texts, Consumer<Step> chosen) {
        new LibraryErrorWindow(refusal, texts, chosen).show(settings);
    }

    private void show(Settings settings) {
        var emptyState = emptyState();
        var scroll = new ScrollPane(new StackPane(emptyState));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("shell", "refused");
        var scene = new Scene(scroll);
        var theme = new WindowTheme(scene);
        theme.show(settings.appearance());
        stage.setScene(scene);
        stage.setTitle(texts.of("app.name"));
        stage.getIcons().setAll(AppIcon.all());
        stage.setWidth(WIDTH * theme.em().get());
        stage.setHeight(HEIGHT * theme.em().get());
        stage.setOnCloseRequest(_ -> chosen.accept(new Step.Quit()));
        stage.show();
        emptyState.focusTarget().requestFocus();
    }

    private EmptyState emptyState() {
        var emptyState =
                new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("refused.title"), texts.of(refusal.why));
        if (refusal.damaged) {
            emptyState.addDetail(texts.of("refused.aside"));
            refusal.copies.stream()
                    .limit(1)
                    .forEach(each -> emptyState.action(
                            texts.of("refused.copy", day(each)), () -> end(new Step.PutBack(each.copy))));
            emptyState.action(texts.of(refusal.copies.isEmpty() ? "refused.any" : "refused.other"), this::choose);
        }
        emptyState.action(texts.of("step.retry"), () -> end(new Step.TryAgain()));
        if (refusal.damaged) {
            emptyState.action(texts.of("refused.anew"), () -> end(new Step.BeginAnew()));
        }
        return emptyState.action(texts.of("command.quit"), () -> end(new Step.Quit()));
    }

    private String day(Copy copy) {
        return texts.date(LocalDate.ofInstant(copy.made, texts.zone()));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("refused.other"));
        chooser.setInitialDirectory(refusal.folder.toFile());
        var file = chooser.showOpenDialog(stage);
        if (file != null) {
            end(new Step.PutBack(file.toPath()));
        }
    }

    private void end(Step step) {
        stage.close();
        chosen.accept(step);
    }
}
