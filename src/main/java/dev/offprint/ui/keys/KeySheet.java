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

/// All keys on one sheet over the window, made from the table of commands. Esc, its own key or a click beside it closes
/// it.
public final class KeySheet extends ModalOverlay {
    private static final double ROOM_FOR_BAR = 24;

    private final ScrollPane scroll;

    public KeySheet(KeyMap keys, Localization texts, Runnable whenClosed) {
        var close = Icons.button(BootstrapIcons.X, texts.of("keys.close"), whenClosed);
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
        PageScrolling.byKeys(scroll);
        scroll.setFitToWidth(true);
        columns.prefWrapLengthProperty().bind(scroll.widthProperty().subtract(ROOM_FOR_BAR));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var sheet = new VBox(head, scroll);
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        lay(sheet, texts.of("keys.title"), whenClosed);
        closedBeside(whenClosed);
    }

    /// The arrows scroll.
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
                var caps = KeyCaps.of(keys.shown(command), texts);
                GridPane.setHalignment(caps, HPos.RIGHT);
                grid.addRow(row++, caps, new Label(texts.of(command.key())));
            }
        }
        var box = new VBox(heading, grid);
        box.getStyleClass().add("sheet-group");
        return box;
    }
}
