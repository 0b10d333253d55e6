package dev.offprint.ui.document;

import dev.offprint.ui.fx.Localization;
import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A picture over the paper, as large as it is; a click or Esc closes it.
final class PictureView {
    private final StackPane over;
    private final Localization texts;

    PictureView(StackPane over, Localization texts) {
        this.over = over;
        this.texts = texts;
    }

    void show(Path file) {
        var view = new ImageView(new Image(file.toUri().toString(), true));
        view.setAccessibleText(texts.of("document.picture"));
        var paper = new StackPane(view);
        paper.getStyleClass().add("document-paper");
        var pane = new ScrollPane(paper);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setPannable(true);
        pane.getStyleClass().add("document-picture-view");
        pane.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                over.getChildren().remove(pane);
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.getChildren().remove(pane);
                event.consume();
            }
        });
        over.getChildren().add(pane);
        pane.requestFocus();
    }
}
