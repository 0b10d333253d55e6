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

/// The header of the list: title, count, sort order, and filters.
final class TimelineHeader extends VBox {
    private final TimelineModel model;
    private final Localization texts;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label hints = new Label();
    private final MutedBar muted;
    private final MenuButton sort = new MenuButton();
    private final Hyperlink meant = new Hyperlink();
    private final HBox toolbar = new HBox();

    /// @param searchFor searches for the suggested spelling
    TimelineHeader(TimelineModel model, Consumer<String> searchFor, Localization texts) {
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
        meant.setOnAction(_ -> searchFor.accept(
                Objects.requireNonNullElse(model.snapshot().get().correction(), "")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        toolbar.getChildren().addAll(count, gap, sort);
        toolbar.widthProperty().subscribe(_ -> fitSortButton());
        toolbar.getStyleClass().add("header-tools");
        getStyleClass().add("pane-header");
        muted = new MutedBar(model, texts);
        getChildren().addAll(title, toolbar, new FilterRow(model, texts), meant, muted, hints);
        model.request().subscribe(this::requestChanged);
        model.snapshot().subscribe(this::snapshotChanged);
        model.loadState().subscribe(state -> showPending(state));
    }

    /// While loading, the title is that of the request, and no count is shown.
    private void showPending(LoadState state) {
        if (state instanceof LoadState.Loading || state instanceof LoadState.Failed) {
            title.setText(ListTitles.of(model.request().get(), texts));
            count.setText("");
        }
    }

    /// In a narrow pane the sort button shows only its icon.
    private void fitSortButton() {
        sort.setContentDisplay(ContentDisplay.LEFT);
        double needed = count.prefWidth(-1) + sort.prefWidth(-1) + 2 * toolbar.getSpacing();
        if (needed > toolbar.getWidth()) {
            sort.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private void requestChanged(ListRequest request) {
        showPending(model.loadState().get());
        sort.getItems().clear();
        var group = new ToggleGroup();
        switch (request) {
            case ListRequest.Browse(ListQuery listing) -> {
                for (var order : ListQuery.Order.values()) {
                    addOrder(
                            group,
                            "timeline.order." + order.text(),
                            order == listing.order(),
                            () -> model.setOrder(order));
                }
            }
            case ListRequest.Search search -> {
                for (var ranking : SortOrder.values()) {
                    addOrder(
                            group,
                            "timeline.order." + ranking.text(),
                            ranking == search.ranking(),
                            () -> model.setRanking(ranking));
                }
            }
        }
        fitSortButton();
    }

    private void addOrder(ToggleGroup group, String key, boolean chosen, Runnable action) {
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

    private void snapshotChanged(ListSnapshot snapshot) {
        title.setText(ListTitles.of(snapshot.request(), texts));
        count.setText(count(snapshot, texts));
        fitSortButton();
        hints.setText(texts.of(snapshot.hints()));
        hints.setVisible(!snapshot.hints().isEmpty());
        meant.setVisible(snapshot.correction() != null);
        meant.setText(snapshot.correction() == null ? "" : texts.of("filter.meant", snapshot.correction()));
    }

    private static String count(ListSnapshot snapshot, Localization texts) {
        var matches = snapshot.matches();
        if (snapshot.firstPartial() >= 0) {
            return texts.of("timeline.count.words", matches.all(), matches.some());
        }
        int shown = snapshot.keys().size();
        return shown < snapshot.total()
                ? texts.of("timeline.count.first", shown, snapshot.total())
                : texts.of("timeline.count", snapshot.total());
    }
}
