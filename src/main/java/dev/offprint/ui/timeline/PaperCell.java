package dev.offprint.ui.timeline;

import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.search.SearchHit;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of the list: shows its paper, or a loading skeleton.
final class PaperCell extends ListCell<Long> {
    /// The first hit that has only some of the words: a rule is above it.
    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("first-partial");

    private final TimelineModel model;
    private final RowThumbnails thumbnails;
    private final Localization texts;
    private final PaperRowView rowView;
    private final ChangeListener<Number> onUpdate = (_, _, _) -> render();
    private @Nullable PaperRow shown;
    private @Nullable SearchHit shownLine;
    private List<Topic> topics = List.of();

    PaperCell(TimelineModel model, RowThumbnails thumbnails, Localization texts) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
        rowView = new PaperRowView(texts);
        getStyleClass().add("paper-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setText(null);
        setPrefWidth(0);
        model.updates().addListener(new WeakChangeListener<>(onUpdate)); // weak, because list views discard cells
        thumbnails.updates().addListener(new WeakChangeListener<>(onUpdate));
    }

    @Override
    protected void updateItem(@Nullable Long key, boolean empty) {
        super.updateItem(key, empty);
        render();
    }

    private void render() {
        var key = getItem();
        int index = getIndex();
        boolean partial = index >= 0 && index == model.snapshot().get().firstPartial();
        pseudoClassStateChanged(PARTIAL, partial);
        if (isEmpty()
                || key == null
                || index < 0
                || index >= model.snapshot().get().keys().size()) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
            return;
        }
        var row = model.row(index);
        var line = model.snapshot().get().hit(index);
        if (row == null) {
            rowView.showLoading(line != null);
            setAccessibleText(texts.of("row.loading"));
        } else {
            var currentTopics = model.topics(index);
            if (!row.equals(shown) || !Objects.equals(line, shownLine) || !currentTopics.equals(topics)) {
                rowView.show(row, line, currentTopics);
                setAccessibleText(RowText.accessibleText(row, currentTopics, texts));
            }
            topics = currentTopics;
        }
        if (index == model.snapshot().get().keys().size() - 1
                && model.snapshot().get().more()) {
            new FxThread().execute(model::loadMore); // a list must not change while its cells are made
        }
        rowView.showThumbnail(row == null ? null : thumbnails.of(key));
        shown = row;
        shownLine = line;
        setGraphic(rowView);
    }
}
