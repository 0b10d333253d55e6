package dev.offprint.ui.reader;

import dev.offprint.maths.Composed;
import dev.offprint.model.Lit;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Passage;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A text set apart, under a small heading that says whose words it is.
final class Card extends VBox {
    private final Passage text;

    Card(Ikon icon, String heading, String style, Passage text) {
        this.text = text;
        var label = new Label(heading, Icons.icon(icon));
        label.getStyleClass().add("card-heading");
        getStyleClass().addAll("card-box", style);
        getChildren().addAll(label, text);
        show(null);
    }

    /// @param words null to show no card
    void show(@Nullable String words) {
        Section.present(this, words != null);
        text.show(Composed.of(Lit.plain(words == null ? "" : words)));
    }
}
