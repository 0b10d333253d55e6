package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import dev.offprint.ui.fx.PageScrolling;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The sheet of all keyboard shortcuts above the window, built from the list of commands. Esc, its own key or a click
/// outside closes it.
public final class KeySheet extends ModalOverlay {
    private static final double SCROLL_BAR_WIDTH = 24;

    private final ScrollPane scroll;

    public KeySheet(KeyMap keys, Localization texts, Runnable onClose) {
        var close = Icons.button(BootstrapIcons.X, texts.of("keys.close"), onClose);
        var title = new Label(texts.of("keys.title"));
        title.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var columns = new FlowPane();
        columns.getStyleClass().add("sheet-columns");
        columns.getChildren()
                .addAll(
                        column(keys, texts, Command.Group.GO, Command.Group.PAPER),
                        column(keys, texts, Command.Group.VIEW, Command.Group.HELP),
                        column(keys, texts, Command.Group.FILE, Command.Group.EDIT));
        scroll = new ScrollPane(columns);
        scroll.setAccessibleText(texts.of("keys.title"));
        PageScrolling.enableKeys(scroll);
        scroll.setFitToWidth(true);
        columns.prefWrapLengthProperty().bind(scroll.widthProperty().subtract(SCROLL_BAR_WIDTH));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var sheet = new VBox(head, scroll);
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("keys.title"), onClose);
        closeOnOutsideClick(onClose);
    }

    /// The arrow keys scroll.
    public Node focusTarget() {
        return scroll;
    }

    private static VBox column(KeyMap keys, Localization texts, Command.Group... groups) {
        var column = new VBox();
        column.getStyleClass().add("sheet-column");
        for (var group : groups) {
            column.getChildren().add(group(group, keys, texts));
        }
        return column;
    }

    private static VBox group(Command.Group group, KeyMap keys, Localization texts) {
        var heading = new Label(texts.of(group.key()));
        heading.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        int row = 0;
        for (var command : Command.values()) {
            if (command.group() == group) {
                var caps = KeyCaps.of(keys.displayKeys(command), texts);
                GridPane.setHalignment(caps, HPos.RIGHT);
                grid.addRow(row++, caps, new Label(texts.of(command.key())));
            }
        }
        var box = new VBox(heading, grid);
        box.getStyleClass().add("sheet-group");
        return box;
    }
}
