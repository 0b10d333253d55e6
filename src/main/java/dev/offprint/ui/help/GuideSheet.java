package dev.offprint.ui.help;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import dev.offprint.ui.fx.PageScrolling;
import dev.offprint.ui.reader.MarkdownView;
import java.net.URI;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The user guide above the window. Esc, its own key or a click outside closes it.
public final class GuideSheet extends ModalOverlay {
    private final ScrollPane scroll;

    public GuideSheet(String guide, Consumer<URI> open, Localization texts, Runnable onClose) {
        var title = new Label(texts.of("guide.title"));
        title.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(BootstrapIcons.X, texts.of("guide.close"), onClose));
        head.setAlignment(Pos.CENTER_LEFT);
        var content = new MarkdownView(open, Guide::picture);
        content.show(guide.isEmpty() ? texts.of("guide.missing") : guide);
        content.getStyleClass().add("guide");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        PageScrolling.enableKeys(scroll);
        scroll.setAccessibleText(texts.of("guide.title"));
        var sheet = new VBox(head, scroll);
        sheet.getStyleClass().addAll("key-sheet", "guide-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("guide.title"), onClose);
        closeOnOutsideClick(onClose);
    }

    /// The arrow keys scroll.
    public Node focusTarget() {
        return scroll;
    }
}
