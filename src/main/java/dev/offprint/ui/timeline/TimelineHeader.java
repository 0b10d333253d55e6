package dev.offprint.ui.timeline;

import dev.offprint.model.Listing;
import dev.offprint.model.Ranking;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Texts;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Above the list: what it is, how long it is, how it is ordered, and whether read papers are in it.
final class TimelineHeader extends VBox {
    private final TimelineModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label hints = new Label();
    private final MenuButton sort = new MenuButton();
    private final ToggleButton unread = new ToggleButton();

    TimelineHeader(TimelineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.getStyleClass().add("pane-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setMinWidth(0);
        count.getStyleClass().add("pane-count");
        hints.getStyleClass().add("hints");
        hints.setGraphic(Icons.icon(BootstrapIcons.INFO_CIRCLE));
        hints.managedProperty().bind(hints.visibleProperty());
        sort.getStyleClass().addAll("chip");
        sort.setGraphic(Icons.icon(BootstrapIcons.SORT_DOWN));
        unread.setText(texts.of("timeline.filter.unread"));
        unread.getStyleClass().add("chip");
        unread.setMinWidth(USE_PREF_SIZE);
        sort.setMinWidth(USE_PREF_SIZE);
        unread.setOnAction(_ -> model.onlyUnread(unread.isSelected()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(count, gap, unread, sort);
        tools.getStyleClass().add("header-tools");
        getStyleClass().add("pane-header");
        getChildren().addAll(title, tools, hints);
        model.wish().subscribe(this::wished);
        model.answer().subscribe(this::answered);
    }

    private void wished(Wish wish) {
        sort.getItems().clear();
        var group = new ToggleGroup();
        switch (wish) {
            case Wish.Browse(Listing listing) -> {
                for (var order : Listing.Order.values()) {
                    choice(group, "timeline.order." + order.text(), order == listing.order(), () -> model.order(order));
                }
                unread.setSelected(listing.unread());
            }
            case Wish.Search search -> {
                for (var ranking : Ranking.values()) {
                    choice(
                            group,
                            "timeline.order." + ranking.text(),
                            ranking == search.ranking(),
                            () -> model.rank(ranking));
                }
            }
        }
        unread.setVisible(wish instanceof Wish.Browse);
        unread.setManaged(unread.isVisible());
    }

    private void choice(ToggleGroup group, String key, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(texts.of(key));
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        sort.getItems().add(item);
        if (chosen) {
            sort.setText(item.getText());
            sort.setAccessibleText(
                    texts.of("timeline.order.name", item.getText().toLowerCase(Locale.ROOT)));
        }
    }

    private void answered(Answer answer) {
        title.setText(Headings.of(answer.wish(), texts));
        int shown = answer.keys().size();
        count.setText(
                shown < answer.total()
                        ? texts.of("timeline.count.first", shown, answer.total())
                        : texts.of("timeline.count", answer.total()));
        hints.setText(String.join(" ", answer.hints()));
        hints.setVisible(!answer.hints().isEmpty());
    }
}
