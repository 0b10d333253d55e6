package dev.offprint.ui.topics;

import dev.offprint.library.TopicCounts;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Localization;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The settings page for topics: order, watching, muting, editing, import and export.
public final class TopicsPage extends VBox {
    private final TopicsModel model;
    private final Consumer<@Nullable Topic> edit;
    private final Localization texts;
    private final VBox rows = new VBox();
    private final Label messageLabel = new Label();
    private Subscription subscription = Subscription.EMPTY;

    /// @param edit opens the topic editor; null for a new topic
    public TopicsPage(
            TopicsModel model, TopicImportExport importExport, Consumer<@Nullable Topic> edit, Localization texts) {
        this.model = model;
        this.edit = edit;
        this.texts = texts;
        rows.getStyleClass().add("topic-rows");
        messageLabel.setWrapText(true);
        messageLabel.managedProperty().bind(messageLabel.textProperty().isNotEmpty());
        var buttons = new FlowPane(
                button("topics.add", () -> edit.accept(null)),
                button("topics.starters", model::addStarters),
                button(
                        "topics.import",
                        () -> chooseFile(false, file -> importExport.read(file, messageLabel::setText))),
                button(
                        "topics.export",
                        () -> chooseFile(true, file -> importExport.write(file, messageLabel::setText))));
        buttons.getStyleClass().add("form-steps");
        getStyleClass().add("form");
        getChildren().addAll(rows, buttons, messageLabel);
        sceneProperty()
                .subscribe(
                        scene -> { // otherwise the model would keep every closed page reachable
                            subscription.unsubscribe();
                            subscription = scene == null
                                    ? Subscription.EMPTY
                                    : model.counts().subscribe(this::rebuild);
                        });
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void rebuild(@Nullable TopicCounts counts) {
        if (counts == null) {
            return;
        }
        var focused = TopicRow.FocusedButton.in(rows.getChildren());
        rows.getChildren().clear();
        counts.topics().forEach(count -> rows.getChildren().add(new TopicRow(count.topic(), model, edit, texts)));
        if (counts.topics().isEmpty()) {
            rows.getChildren().add(new Label(texts.of("topics.none")));
        }
        focused.restore(rows.getChildren());
    }

    private void chooseFile(boolean save, Consumer<Path> then) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(save ? "topics.export" : "topics.import"));
        var window = getScene().getWindow();
        File file = save ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (file != null) {
            then.accept(file.toPath());
        }
    }
}
