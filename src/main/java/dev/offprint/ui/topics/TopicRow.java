package dev.offprint.ui.topics;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.TopicDot;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A topic in the settings: colour, name and query, and a button per action.
final class TopicRow extends VBox {
    private final Topic topic;
    private final Localization texts;
    private final HBox buttons = new HBox();

    TopicRow(Topic topic, TopicsModel model, Consumer<@Nullable Topic> edit, Localization texts) {
        this.topic = topic;
        this.texts = texts;
        var name = new Label(topic.name());
        name.getStyleClass().add("form-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var query = new Label(topic.query());
        query.getStyleClass().add("topic-query");
        query.setWrapText(true);
        buttons.getStyleClass().add("topic-buttons");
        addToggle(
                BootstrapIcons.BELL,
                topic.watched() ? "topics.unwatch" : "topics.watch",
                topic.watched(),
                model::toggleWatched);
        addToggle(
                BootstrapIcons.EYE_SLASH,
                topic.muted() ? "topics.unmute" : "topics.mute",
                topic.muted(),
                model::toggleMuted);
        addButton(BootstrapIcons.ARROW_UP, "topics.up", () -> model.move(topic, -1));
        addButton(BootstrapIcons.ARROW_DOWN, "topics.down", () -> model.move(topic, 1));
        addButton(BootstrapIcons.PENCIL, "topics.edit", () -> edit.accept(topic));
        addButton(BootstrapIcons.TRASH, "topics.remove", () -> model.remove(topic));
        var head = new HBox(new StackPane(TopicDot.of(topic.colour())), name);
        head.getStyleClass().add("topic-head");
        getStyleClass().add("topic-row");
        getChildren().addAll(head, query, buttons);
    }

    private void addButton(Ikon icon, String key, Runnable action) {
        buttons.getChildren().add(Icons.button(icon, name(key), action));
    }

    private void addToggle(Ikon icon, String key, boolean on, Consumer<Topic> action) {
        var toggle = Icons.toggle(icon, name(key));
        toggle.setSelected(on);
        toggle.setOnAction(_ -> action.accept(topic));
        buttons.getChildren().add(toggle);
    }

    private String name(String key) {
        return texts.of("topics.deed", texts.of(key), topic.name());
    }

    /// The focused button of a topic, whose focus is restored after the rows are rebuilt.
    ///
    /// @param name null for none
    record FocusedButton(@Nullable String name, int button) {
        static FocusedButton in(List<Node> rows) {
            for (var node : rows) {
                if (node instanceof TopicRow row) {
                    for (int i = 0; i < row.buttons.getChildren().size(); i++) {
                        if (row.buttons.getChildren().get(i).isFocused()) {
                            return new FocusedButton(row.topic.name(), i);
                        }
                    }
                }
            }
            return new FocusedButton(null, 0);
        }

        void restore(List<Node> rows) {
            for (var node : rows) {
                if (node instanceof TopicRow row
                        && row.topic.name().equals(name)
                        && row.buttons.getChildren().get(button) instanceof ButtonBase target) {
                    target.requestFocus();
                }
            }
        }
    }
}
