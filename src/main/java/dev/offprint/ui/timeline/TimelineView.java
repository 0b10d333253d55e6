package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The middle pane: header and list, or a placeholder instead of an empty list.
public final class TimelineView extends VBox {
    private final TimelineModel model;
    private final ObservableKeys keys = new ObservableKeys();
    private final ListView<Long> list = new ListView<>(keys);
    private final StackPane body = new StackPane(list);
    private final ProgressBar progress = new ProgressBar();
    private final EmptyStates emptyStates;
    private final DoubleProperty em = new SimpleDoubleProperty(14);
    private final DoubleProperty spacing = new SimpleDoubleProperty(1);
    private ListRequest shown = ListSnapshot.NONE.request();
    private @Nullable EmptyState emptyState;
    private boolean updating;
    private @Nullable Long lastSelected;

    /// @param searchFor searches for the suggested spelling
    public TimelineView(
            TimelineModel model,
            RowThumbnails thumbnails,
            MarkAllReadModel markAllRead,
            EmptyStateActions actions,
            Consumer<String> searchFor,
            Localization texts) {
        this.model = model;
        emptyStates = new EmptyStates(model, actions, texts);
        getStyleClass().add("timeline");
        list.getStyleClass().add("papers");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(texts.of("timeline.name"));
        list.setCellFactory(_ -> new PaperCell(model, thumbnails, texts));
        progress.getStyleClass().add("thin-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.of("placard.loading"));
        progress.visibleProperty().bind(model.busy());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new TimelineHeader(model, searchFor, texts), progress, body);
        em.subscribe(_ -> updateRowHeight());
        spacing.subscribe(_ -> updateRowHeight());
        model.refinement().whetherScrolled(this::scrolled);
        model.snapshot().subscribe(this::snapshotChanged);
        model.selected().subscribe(index -> showSelection(index.intValue()));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> rowSelected(index.intValue()));
        model.loadState().subscribe(_ -> showState());
        markAllRead.question().subscribe(question -> showQuestion(markAllRead, question, texts));
        model.offline().subscribe(_ -> showState());
    }

    /// The font size, from which the row height derives.
    public DoubleProperty em() {
        return em;
    }

    /// Row spacing factor, 1 for the default.
    public DoubleProperty spacing() {
        return spacing;
    }

    /// The focus target of this pane.
    public Node focusTarget() {
        if (list.isVisible()) {
            return list;
        }
        return emptyState == null ? this : emptyState.focusTarget();
    }

    private void showQuestion(
            MarkAllReadModel markAllRead, MarkAllReadModel.@Nullable Question question, Localization texts) {
        getChildren().removeIf(MarkAllReadBar.class::isInstance);
        if (question != null) {
            var bar = new MarkAllReadBar(markAllRead, question, texts);
            getChildren().add(getChildren().indexOf(body), bar);
            bar.focusTarget().requestFocus();
        } else if (isFocusWithin()) {
            focusTarget().requestFocus();
        }
    }

    private void showState() {
        emptyState = emptyStates.of(model.loadState().get(), model.offline().get());
        boolean hadFocus = focusWithin(); // the focus moves on to the new content
        list.setVisible(emptyState == null);
        body.getChildren().setAll(list);
        if (emptyState != null) {
            var scroll = scrollable(emptyState);
            body.getChildren().add(scroll);
            scroll.applyCss(); // a scroll pane's content can take the focus only once it has its skin
        }
        if (hadFocus) {
            focusTarget().requestFocus();
        }
    }

    /// Scrolls the placeholder, whose last buttons may be out of sight with a large font on a small screen.
    private static ScrollPane scrollable(EmptyState emptyState) {
        var scroll = new ScrollPane(new StackPane(emptyState));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private boolean focusWithin() {
        return isFocused() || body.isFocusWithin();
    }

    private void snapshotChanged(ListSnapshot snapshot) {
        boolean otherList = !snapshot.request().equals(shown);
        shown = snapshot.request();
        updateRowHeight();
        if (otherList) {
            lastSelected = null;
        }
        boolean top = snapshot.request() instanceof ListRequest.Search && !scrolled();
        updating = true;
        keepScrollPosition(() -> keys.setKeys(snapshot.keys()));
        updating = false;
        if (top
                || (otherList
                        && (!snapshot.lines().isEmpty() || model.selected().get() < 0))) {
            list.scrollTo(0);
        }
        showSelection(model.selected().get());
    }

    /// Keeps the visible rows in place when rows above them are added or removed.
    private void keepScrollPosition(Runnable change) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            change.run();
            return;
        }
        int before = flow.getFirstVisibleCell().getIndex();
        var top = before >= 0 && before < keys.size() ? keys.get(before) : null;
        change.run();
        int after = top == null ? -1 : keys.indexOf(top, before);
        if (after >= 0 && after != before) {
            list.layout(); // otherwise the list view does not know its new length yet
            flow.scrollPixels((after - before) * list.getFixedCellSize());
        }
    }

    private boolean scrolled() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() > 0;
    }

    /// The key of the first visible paper; null for none.
    public @Nullable Long firstVisible() {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return null;
        }
        int index = flow.getFirstVisibleCell().getIndex();
        return index >= 0 && index < keys.size() ? keys.get(index) : null;
    }

    /// Scrolls to `key` once the requested list is loaded, if the list contains it.
    public void scrollTo(@Nullable Long key) {
        model.whenShown(() -> {
            int index = key == null ? -1 : keys.indexOf(key, 0);
            if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                list.layout(); // otherwise the list view does not know its length yet
                flow.scrollToTop(index);
            }
        });
    }

    private void updateRowHeight() {
        list.setFixedCellSize(PaperRowView.height(em.get(), shown instanceof ListRequest.Search, spacing.get()));
    }

    /// Selects a row as the model does, and scrolls by the smallest amount.
    private void showSelection(int index) {
        updating = true;
        if (index < 0 || index >= keys.size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            if (keys.get(index).equals(lastSelected)) {
                updating = false;
                return; // the list changed, not the selection: the user may have scrolled elsewhere
            }
            lastSelected = keys.get(index);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(index);
            } else {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
        updating = false;
    }

    private void rowSelected(int index) {
        if (!updating) {
            model.select(index);
        }
    }
}
