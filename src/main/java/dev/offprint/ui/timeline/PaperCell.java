package dev.offprint.ui.timeline;

import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One place of the list on screen: shows the paper there, or that it is being loaded.
final class PaperCell extends ListCell<Long> {
    private final TimelineModel model;
    private final RowThumbnails thumbnails;
    private final Localization texts;
    private final PaperRowView line;
    private final ChangeListener<Number> arrived = (_, _, _) -> render();
    private @Nullable PaperRow shown;
    private ListAccess.@Nullable Line lines;
    private List<Topic> topics = List.of();

    PaperCell(TimelineModel model, RowThumbnails thumbnails, Localization texts) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
        line = new PaperRowView(texts);
        getStyleClass().add("paper-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setText(null);
        setPrefWidth(0);
        model.arrivals().addListener(new WeakChangeListener<>(arrived)); // lists throw cells away
        thumbnails.arrivals().addListener(new WeakChangeListener<>(arrived));
    }

    @Override
    protected void updateItem(@Nullable Long key, boolean empty) {
        super.updateItem(key, empty);
        render();
    }

    private void render() {
        var key = getItem();
        int index = getIndex();
        if (isEmpty() || key == null || index < 0 || index >= model.size()) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
            return;
        }
        var row = model.row(index);
        var lit = model.line(index);
        if (row == null) {
            line.showLoading(lit != null);
            setAccessibleText(texts.of("row.loading"));
        } else {
            var now = model.topics(index);
            if (!row.equals(shown) || !Objects.equals(lit, lines) || !now.equals(topics)) {
                line.show(row, lit, now);
                setAccessibleText(RowText.spoken(row, now, texts));
            }
            topics = now;
        }
        line.picture(row == null ? null : thumbnails.of(key));
        shown = row;
        lines = lit;
        setGraphic(line);
    }
}
