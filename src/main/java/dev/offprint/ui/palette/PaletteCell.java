package dev.offprint.ui.palette;

import dev.offprint.ui.fx.HighlightedLabel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the palette: name, kind, and keys.
final class PaletteCell extends ListCell<PaletteModel.Line> {
    private final HighlightedLabel name = new HighlightedLabel("palette-name", 1);
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox line = new HBox(name, kind, keys);

    PaletteCell(Consumer<PaletteModel.Line> choose) {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        kind.getStyleClass().add("palette-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("key-cap");
        keys.managedProperty().bind(keys.visibleProperty());
        keys.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        setPrefWidth(0); // as wide as the list
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteModel.@Nullable Line match, boolean empty) {
        super.updateItem(match, empty);
        if (match == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var item = match.item();
        name.show(match.name());
        kind.setText(item.kind());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        setGraphic(line);
        setAccessibleText(String.join(", ", item.name(), item.kind(), item.keys()));
    }
}
