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

/// The palette over the window: a field and what it finds. Enter does what is chosen, Esc or a click beside it closes.
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
        field.textProperty().subscribe(model::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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

    /// Which of its nodes takes the keyboard.
    public Node focusTarget() {
        return field;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                var chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    choose(chosen);
                }
            }
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        int at = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - PAGE / 2));
    }

    /// First the palette goes and the keyboard is back where it was, then the thing is done.
    private void choose(PaletteModel.Line line) {
        close.run();
        model.choose(line.offer());
    }
}
