package dev.offprint.ui.palette;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The command palette above the window: a search field and the matching items. Enter runs the selected one, Esc or a
/// click outside closes the palette.
public final class Palette extends ModalOverlay {
    private static final int PAGE = 8;

    private final TextField field = new TextField();
    private final ListView<PaletteModel.Line> list = new ListView<>();
    private final PaletteModel model;
    private final Runnable close;

    public Palette(PaletteModel model, Localization texts, Runnable close) {
        this.model = model;
        this.close = close;
        field.setPromptText(texts.of("palette.prompt"));
        field.setAccessibleText(texts.of("palette.name"));
        field.textProperty().subscribe(model::setQuery);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(Icons.icon(BootstrapIcons.COMMAND, "search-icon"), field);
        line.getStyleClass().addAll("search-box", "palette-field");
        line.setAlignment(Pos.CENTER_LEFT);
        var nothing = new Label(texts.of("palette.nothing"));
        list.setPlaceholder(nothing);
        list.setAccessibleText(texts.of("palette.found"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        list.getStyleClass().add("palette-list");
        model.open();
        model.lines().subscribe(lines -> {
            list.getItems().setAll(lines);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        var box = new VBox(line, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_CENTER);
        initSheet(box, texts.of("palette.name"), close);
        closeOnOutsideClick(close);
    }

    /// The node that takes the focus.
    public Node focusTarget() {
        return field;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                var chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    choose(chosen);
                }
            }
            case DOWN -> moveSelection(1);
            case UP -> moveSelection(-1);
            case PAGE_DOWN -> moveSelection(PAGE);
            case PAGE_UP -> moveSelection(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveSelection(int offset) {
        int last = list.getItems().size() - 1;
        int index = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + offset, 0, Math.max(0, last));
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - PAGE / 2));
    }

    /// Closes the palette, which restores the focus, before it runs the item.
    private void choose(PaletteModel.Line line) {
        close.run();
        model.choose(line.item());
    }
}
