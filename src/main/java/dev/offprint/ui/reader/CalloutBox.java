package dev.offprint.ui.reader;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.RichText;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A boxed text below a small heading that names its origin.
final class CalloutBox extends VBox {
    private final RichText text;

    CalloutBox(Ikon icon, String heading, String style, RichText text) {
        this.text = text;
        var label = new Label(heading, Icons.icon(icon));
        label.getStyleClass().add("card-heading");
        getStyleClass().addAll("card-box", style);
        getChildren().addAll(label, text);
        show(null);
    }

    /// @param words null to hide the box
    void show(@Nullable String words) {
        ReaderSection.setPresent(this, words != null);
        text.show(ComposedText.of(HighlightedText.plain(words == null ? "" : words)));
    }
}
