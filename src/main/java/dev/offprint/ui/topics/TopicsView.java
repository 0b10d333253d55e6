package dev.offprint.ui.topics;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicNews;
import dev.offprint.model.TopicCount;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The topics section of the sidebar: news of watched topics, a row per topic, and a button for a new one.
public final class TopicsView extends VBox {
    private final TopicsModel model;
    private final TopicsActions actions;
    private final Localization texts;
    private final VBox rows = new VBox();
    private final Button news = new Button();
    private final Button starters;

    public TopicsView(TopicsModel model, TopicsActions actions, Localization texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        var title = new Label(texts.of("topics.title"));
        title.getStyleClass().add("sidebar-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var add = Icons.button(
                BootstrapIcons.PLUS,
                texts.of("topics.add"),
                () -> actions.edit().accept(null));
        var head = new HBox(title, add);
        head.getStyleClass().add("topics-head");
        news.getStyleClass().addAll("flat", "topics-news");
        news.setWrapText(true);
        news.setMaxWidth(Double.MAX_VALUE);
        news.managedProperty().bind(news.visibleProperty());
        starters = new Button(texts.of("topics.starters"));
        starters.getStyleClass().addAll("flat", "topics-starters");
        starters.setWrapText(true);
        starters.managedProperty().bind(starters.visibleProperty());
        starters.setOnAction(_ -> model.addStarters());
        rows.getStyleClass().add("nav-list");
        getChildren().addAll(head, news, rows, starters);
        getStyleClass().add("topics");
        model.counts().subscribe(this::rebuild);
        model.news().subscribe(this::showNews);
        model.open().subscribe(_ -> markOpen());
    }

    private void rebuild(@Nullable TopicCounts counts) {
        starters.setVisible(counts != null && counts.topics().isEmpty());
        if (counts == null) {
            return;
        }
        var focused = focused();
        rows.getChildren().setAll(counts.topics().stream().map(this::row).toList());
        markOpen();
        for (var row : rows.getChildren()) {
            if (row instanceof TopicButton topic && topic.topic().name().equals(focused)) {
                topic.requestFocus();
            }
        }
    }

    /// The topic whose row has the focus, which is restored after the rows are rebuilt.
    private @Nullable String focused() {
        for (var row : rows.getChildren()) {
            if (row instanceof TopicButton topic && topic.isFocused()) {
                return topic.topic().name();
            }
        }
        return null;
    }

    private TopicButton row(TopicCount count) {
        return new TopicButton(count, model, actions, texts);
    }

    private void showNews(TopicNews found) {
        news.setVisible(found.papers() > 0);
        var parts = found.parts().stream()
                .map(part -> part.topic().name() + ' ' + texts.number(part.papers()))
                .collect(Collectors.joining(", "));
        news.setText(texts.of("topics.news", found.papers(), parts));
        news.setOnAction(_ -> {
            model.markNewsSeen();
            actions.search().accept(found.query());
        });
    }

    private void markOpen() {
        for (var row : rows.getChildren()) {
            if (row instanceof TopicButton topic) {
                topic.setOpen(topic.topic().name().equals(model.open().get()));
            }
        }
    }
}
