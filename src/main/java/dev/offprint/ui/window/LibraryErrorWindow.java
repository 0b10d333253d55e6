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

/// Stands in the library's place when that cannot be opened: why, and what can be done. Toolkit's thread.
public final class LibraryErrorWindow {
    private static final double WIDTH = 46;
    private static final double HEIGHT = 28;

    /// What somebody chose to do.
    public sealed interface Step {
        record TryAgain() implements Step {}

        /// Put this copy in the library's place.
        record PutBack(Path copy) implements Step {}

        /// Put what is there aside, and begin with an empty library.
        record BeginAnew() implements Step {}

        record Quit() implements Step {}
    }

    /// @param copy a file that was a library once
    /// @param made when
    public record Copy(Path copy, Instant made) {}

    /// @param why     what was said when it was opened
    /// @param damaged whether a copy can help
    /// @param copies  newest first
    /// @param folder  where copies are looked for at first
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

    /// Shows it.
    ///
    /// @param chosen told once
    public static void show(Refusal refusal, Settings settings, Localization texts, Consumer<Step> chosen) {
        new LibraryErrorWindow(refusal, texts, chosen).show(settings);
    }

    private void show(Settings settings) {
        var placard = placard();
        var scroll = new ScrollPane(new StackPane(placard));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("shell", "refused");
        var scene = new Scene(scroll);
        var looks = new WindowTheme(scene);
        looks.show(settings.appearance());
        stage.setScene(scene);
        stage.setTitle(texts.of("app.name"));
        stage.getIcons().setAll(AppIcon.all());
        stage.setWidth(WIDTH * looks.em().get());
        stage.setHeight(HEIGHT * looks.em().get());
        stage.setOnCloseRequest(_ -> chosen.accept(new Step.Quit()));
        stage.show();
        placard.focusTarget().requestFocus();
    }

    private EmptyState placard() {
        var placard =
                new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("refused.title"), texts.of(refusal.why));
        if (refusal.damaged) {
            placard.addDetail(texts.of("refused.aside"));
            refusal.copies.stream()
                    .limit(1)
                    .forEach(each -> placard.action(
                            texts.of("refused.copy", day(each)), () -> end(new Step.PutBack(each.copy))));
            placard.action(texts.of(refusal.copies.isEmpty() ? "refused.any" : "refused.other"), this::choose);
        }
        placard.action(texts.of("step.retry"), () -> end(new Step.TryAgain()));
        if (refusal.damaged) {
            placard.action(texts.of("refused.anew"), () -> end(new Step.BeginAnew()));
        }
        return placard.action(texts.of("command.quit"), () -> end(new Step.Quit()));
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
