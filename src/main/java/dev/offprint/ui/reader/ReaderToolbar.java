package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The toolbar above a paper: received text, star, read, dismiss.
final class ReaderToolbar extends HBox {
    private final Localization texts;
    private final ToggleButton star;
    private final ToggleButton read;
    private final Button dismiss;
    private final ToggleButton received;

    ReaderToolbar(ReaderActions actions, Localization texts) {
        this.texts = texts;
        star = Icons.toggle(BootstrapIcons.STAR, texts.of("reader.star"));
        star.getStyleClass().add("star-button");
        star.setOnAction(_ -> actions.star().run());
        read = Icons.toggle(BootstrapIcons.CHECK2, texts.of("reader.read"));
        read.setOnAction(_ -> actions.read().run());
        dismiss = Icons.button(BootstrapIcons.X_CIRCLE, texts.of("reader.dismiss"), actions.dismiss());
        received = Icons.toggle(BootstrapIcons.CODE, texts.of("reader.received"));
        received.setOnAction(_ -> actions.received().run());
        var whole = Icons.button(BootstrapIcons.BOOK, texts.of("reader.fulltext"), actions.fullText());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("reader-bar");
        getChildren().addAll(gap, whole, received, star, read, dismiss);
    }

    void show(@Nullable OpenPaper paper) {
        setDisable(paper == null);
        if (paper == null) {
            star.setSelected(false);
            read.setSelected(false);
            return;
        }
        var marks = paper.paper().state();
        setIcon(star, marks.starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
        star.setSelected(marks.starred());
        Icons.name(star, texts.of(marks.starred() ? "reader.unstar" : "reader.star"));
        setIcon(read, marks.read() ? BootstrapIcons.CIRCLE_FILL : BootstrapIcons.CHECK2);
        read.setSelected(false);
        Icons.name(read, texts.of(marks.read() ? "reader.unread" : "reader.read"));
    }

    /// Whether texts are shown as received.
    void setReceived(boolean asReceived) {
        received.setSelected(asReceived);
        Icons.name(received, texts.of(asReceived ? "reader.mended" : "reader.received"));
    }

    private static void setIcon(ToggleButton button, BootstrapIcons icon) {
        if (button.getGraphic() instanceof FontIcon fontIcon) {
            fontIcon.setIconCode(icon);
        }
    }
}
