package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.SortOrder;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Above the list: what it is, how long it is, how it is ordered, and by what it is narrowed down.
final class TimelineHeader extends VBox {
    private final TimelineModel model;
    private final Localization texts;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label hints = new Label();
    private final MutedBar muted;
    private final MenuButton sort = new MenuButton();
    private final Hyperlink meant = new Hyperlink();
    private final HBox tools = new HBox();

    /// @param instead searches for another query
    TimelineHeader(TimelineModel model, Consumer<String> instead, Localization texts) {
        this.model = model;
        this.texts = texts;
        title.getStyleClass().add("pane-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setMinWidth(0);
        count.getStyleClass().add("pane-count");
        hints.getStyleClass().add("hints");
        hints.setWrapText(true);
        hints.setMinHeight(USE_PREF_SIZE);
        hints.setGraphic(Icons.icon(BootstrapIcons.INFO_CIRCLE));
        hints.managedProperty().bind(hints.visibleProperty());
        sort.getStyleClass().addAll("chip");
        sort.setGraphic(Icons.icon(BootstrapIcons.SORT_DOWN));
        sort.setMinWidth(USE_PREF_SIZE);
        meant.getStyleClass().addAll("hints", "meant");
        meant.managedProperty().bind(meant.visibleProperty());
        meant.setOnAction(_ ->
                instead.accept(Objects.requireNonNullElse(model.answer().get().meant(), "")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren().addAll(count, gap, sort);
        tools.widthProperty().subscribe(_ -> fit());
        tools.getStyleClass().add("header-tools");
        getStyleClass().add("pane-header");
        muted = new MutedBar(model, texts);
        getChildren().addAll(title, tools, new FilterRow(model, texts), meant, muted, hints);
        model.wish().subscribe(this::wished);
        model.answer().subscribe(this::answered);
        model.phase().subscribe(phase -> unanswered(phase));
    }

    /// As long as nobody knows, it is called after what was asked for, and nothing is said of how many there are.
    private void unanswered(LoadState phase) {
        if (phase instanceof LoadState.Loading || phase instanceof LoadState.Failed) {
            title.setText(ListTitles.of(model.wish().get(), texts));
            count.setText("");
        }
    }

    /// Where there is no room for the name of the order beside the rest, its picture has to do.
    private void fit() {
        sort.setContentDisplay(ContentDisplay.LEFT);
        double needed = count.prefWidth(-1) + sort.prefWidth(-1) + 2 * tools.getSpacing();
        if (needed > tools.getWidth()) {
            sort.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private void wished(ListRequest wish) {
        unanswered(model.phase().get());
        sort.getItems().clear();
        var group = new ToggleGroup();
        switch (wish) {
            case ListRequest.Browse(ListQuery listing) -> {
                for (var order : ListQuery.Order.values()) {
                    choice(group, "timeline.order." + order.text(), order == listing.order(), () -> model.order(order));
                }
            }
            case ListRequest.Search search -> {
                for (var ranking : SortOrder.values()) {
                    choice(
                            group,
                            "timeline.order." + ranking.text(),
                            ranking == search.ranking(),
                            () -> model.rank(ranking));
                }
            }
        }
        fit();
    }

    private void choice(ToggleGroup group, String key, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(texts.of(key));
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        sort.getItems().add(item);
        if (chosen) {
            sort.setText(item.getText());
            var name = texts.of("timeline.order.name", item.getText());
            sort.setAccessibleText(name);
            sort.setTooltip(new Tooltip(name));
        }
    }

    private void answered(ListSnapshot answer) {
        title.setText(ListTitles.of(answer.wish(), texts));
        int shown = answer.keys().size();
        count.setText(
                shown < answer.total()
                        ? texts.of("timeline.count.first", shown, answer.total())
                        : texts.of("timeline.count", answer.total()));
        fit();
        hints.setText(texts.of(answer.hints()));
        hints.setVisible(!answer.hints().isEmpty());
        meant.setVisible(answer.meant() != null);
        meant.setText(answer.meant() == null ? "" : texts.of("filter.meant", answer.meant()));
    }
}
