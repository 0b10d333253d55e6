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

/// The pane in the middle: header, list, and a placard in the list's place when there is none.
public final class TimelineView extends VBox {
    private final TimelineModel model;
    private final ObservableKeys keys = new ObservableKeys();
    private final ListView<Long> list = new ListView<>(keys);
    private final StackPane body = new StackPane(list);
    private final ProgressBar progress = new ProgressBar();
    private final EmptyStates placards;
    private final DoubleProperty em = new SimpleDoubleProperty(14);
    private final DoubleProperty air = new SimpleDoubleProperty(1);
    private ListRequest shown = ListSnapshot.NONE.wish();
    private @Nullable EmptyState placard;
    private boolean following;
    private @Nullable Long followed;

    /// @param instead searches for another query than the one that was typed
    public TimelineView(
            TimelineModel model,
            RowThumbnails thumbnails,
            MarkAllReadModel sweep,
            EmptyStateActions steps,
            Consumer<String> instead,
            Localization texts) {
        this.model = model;
        placards = new EmptyStates(model, steps, texts);
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
        getChildren().addAll(new TimelineHeader(model, instead, texts), progress, body);
        em.subscribe(_ -> measure());
        air.subscribe(_ -> measure());
        model.answer().subscribe(this::answered);
        model.selected().subscribe(index -> follow(index.intValue()));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> chosen(index.intValue()));
        model.phase().subscribe(_ -> phase());
        sweep.question().subscribe(question -> question(sweep, question, texts));
        model.offline().subscribe(_ -> phase());
    }

    /// The type size that rows are laid out for.
    public DoubleProperty em() {
        return em;
    }

    /// How much room there is around the words of a row, 1 for the usual.
    public DoubleProperty air() {
        return air;
    }

    /// Where the keyboard goes when this pane is chosen.
    public Node focusTarget() {
        if (list.isVisible()) {
            return list;
        }
        return placard == null ? this : placard.focusTarget();
    }

    private void question(MarkAllReadModel sweep, MarkAllReadModel.@Nullable Question question, Localization texts) {
        getChildren().removeIf(MarkAllReadBar.class::isInstance);
        if (question != null) {
            var bar = new MarkAllReadBar(sweep, question, texts);
            getChildren().add(getChildren().indexOf(body), bar);
            bar.focusTarget().requestFocus();
        } else if (isFocusWithin()) {
            focusTarget().requestFocus();
        }
    }

    private void phase() {
        placard = placards.of(model.phase().get(), model.offline().get());
        boolean waiting = focusWithin(); // whoever waits with the keyboard here goes on to what comes
        list.setVisible(placard == null);
        body.getChildren().setAll(list);
        if (placard != null) {
            var scroll = scrolling(placard);
            body.getChildren().add(scroll);
            scroll.applyCss(); // what is scrolled takes the keyboard only once it has its skin
        }
        if (waiting) {
            focusTarget().requestFocus();
        }
    }

    /// In large type on a low screen the last of the steps are further down.
    private static ScrollPane scrolling(EmptyState placard) {
        var scroll = new ScrollPane(new StackPane(placard));
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

    private void answered(ListSnapshot answer) {
        boolean another = !answer.wish().equals(shown);
        shown = answer.wish();
        measure();
        if (another) {
            followed = null;
        }
        following = true;
        keepPlace(() -> keys.become(answer.keys()));
        following = false;
        if (another && (!answer.lines().isEmpty() || model.selected().get() < 0)) {
            list.scrollTo(0);
        }
        follow(model.selected().get());
    }

    /// Whatever is added or goes above the rows on screen, these stay where they are.
    private void keepPlace(Runnable change) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            change.run();
            return;
        }
        int before = flow.getFirstVisibleCell().getIndex();
        var top = before >= 0 && before < keys.size() ? keys.get(before) : null;
        change.run();
        int after = top == null ? -1 : keys.placeOf(top, before);
        if (after >= 0 && after != before) {
            list.layout(); // or the list would not know yet how long it is
            flow.scrollPixels((after - before) * list.getFixedCellSize());
        }
    }

    /// The key of the first paper of the list on screen; null when there is none, or what is on screen was searched
    /// for.
    public @Nullable Long top() {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return null;
        }
        int index = flow.getFirstVisibleCell().getIndex();
        return shown instanceof ListRequest.Browse && index >= 0 && index < keys.size() ? keys.get(index) : null;
    }

    /// Once the list is there that was asked for, `key` is the first paper on screen if the list has it.
    public void scrollTo(@Nullable Long key) {
        model.whenShown(() -> {
            int index = key == null ? -1 : keys.placeOf(key, 0);
            if (index > 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                list.layout(); // or the list would not know yet how long it is
                flow.scrollToTop(index);
            }
        });
    }

    private void measure() {
        list.setFixedCellSize(PaperRowView.height(em.get(), shown instanceof ListRequest.Search, air.get()));
    }

    /// The list follows the model: selects, and scrolls just as far as it takes.
    private void follow(int index) {
        following = true;
        if (index < 0 || index >= keys.size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            if (keys.get(index).equals(followed)) {
                following = false;
                return; // it is the list that has changed, not what is chosen: somebody may have scrolled elsewhere
            }
            followed = keys.get(index);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(index);
            } else {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
        following = false;
    }

    private void chosen(int index) {
        if (!following) {
            model.select(index);
        }
    }
}
