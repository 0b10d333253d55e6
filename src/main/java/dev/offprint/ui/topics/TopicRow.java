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

/// A topic in the settings: its colour, name and query, and a button for each thing that can be done to it.
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
        toggle(BootstrapIcons.BELL, topic.watched() ? "topics.unwatch" : "topics.watch", topic.watched(), model::watch);
        toggle(BootstrapIcons.EYE_SLASH, topic.muted() ? "topics.unmute" : "topics.mute", topic.muted(), model::mute);
        button(BootstrapIcons.ARROW_UP, "topics.up", () -> model.move(topic, -1));
        button(BootstrapIcons.ARROW_DOWN, "topics.down", () -> model.move(topic, 1));
        button(BootstrapIcons.PENCIL, "topics.edit", () -> edit.accept(topic));
        button(BootstrapIcons.TRASH, "topics.remove", () -> model.remove(topic));
        var head = new HBox(new StackPane(TopicDot.of(topic.colour())), name);
        head.getStyleClass().add("topic-head");
        getStyleClass().add("topic-row");
        getChildren().addAll(head, query, buttons);
    }

    private void button(Ikon icon, String key, Runnable action) {
        buttons.getChildren().add(Icons.button(icon, name(key), action));
    }

    private void toggle(Ikon icon, String key, boolean on, Consumer<Topic> action) {
        var toggle = Icons.toggle(icon, name(key));
        toggle.setSelected(on);
        toggle.setOnAction(_ -> action.accept(topic));
        buttons.getChildren().add(toggle);
    }

    private String name(String key) {
        return texts.of("topics.deed", texts.of(key), topic.name());
    }

    /// The button of a topic that has the keyboard, which stays with it wherever its row goes.
    ///
    /// @param name null for none
    record Focused(@Nullable String name, int button) {
        static Focused in(List<Node> rows) {
            for (var row : rows) {
                if (row instanceof TopicRow line) {
                    for (int i = 0; i < line.buttons.getChildren().size(); i++) {
                        if (line.buttons.getChildren().get(i).isFocused()) {
                            return new Focused(line.topic.name(), i);
                        }
                    }
                }
            }
            return new Focused(null, 0);
        }

        void giveBack(List<Node> rows) {
            for (var row : rows) {
                if (row instanceof TopicRow line
                        && line.topic.name().equals(name)
                        && line.buttons.getChildren().get(button) instanceof ButtonBase same) {
                    same.requestFocus();
                }
            }
        }
    }
}
