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

/// All topics with what can be done to them, for the settings: order, watching, muting, changing, and the way into a
/// file and out of one.
public final class TopicsPage extends VBox {
    private final TopicsModel model;
    private final Consumer<@Nullable Topic> edit;
    private final Localization texts;
    private final VBox rows = new VBox();
    private final Label told = new Label();
    private Subscription counts = Subscription.EMPTY;

    /// @param edit opens the sheet for a topic; null for a new one
    public TopicsPage(
            TopicsModel model, TopicImportExport exchange, Consumer<@Nullable Topic> edit, Localization texts) {
        this.model = model;
        this.edit = edit;
        this.texts = texts;
        rows.getStyleClass().add("topic-rows");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var steps = new FlowPane(
                button("topics.add", () -> edit.accept(null)),
                button("topics.starters", model::addStarters),
                button("topics.import", () -> chosen(false, file -> exchange.read(file, told::setText))),
                button("topics.export", () -> chosen(true, file -> exchange.write(file, told::setText))));
        steps.getStyleClass().add("form-steps");
        getStyleClass().add("form");
        getChildren().addAll(rows, steps, told);
        sceneProperty()
                .subscribe(
                        scene -> { // or the topics would hold on to every page that there ever was
                            counts.unsubscribe();
                            counts = scene == null
                                    ? Subscription.EMPTY
                                    : model.counts().subscribe(this::fill);
                        });
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fill(@Nullable TopicCounts now) {
        if (now == null) {
            return;
        }
        var focused = TopicRow.Focused.in(rows.getChildren());
        rows.getChildren().clear();
        now.topics().forEach(count -> rows.getChildren().add(new TopicRow(count.topic(), model, edit, texts)));
        if (now.topics().isEmpty()) {
            rows.getChildren().add(new Label(texts.of("topics.none")));
        }
        focused.giveBack(rows.getChildren());
    }

    private void chosen(boolean save, Consumer<Path> then) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(save ? "topics.export" : "topics.import"));
        var window = getScene().getWindow();
        File file = save ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (file != null) {
            then.accept(file.toPath());
        }
    }
}
