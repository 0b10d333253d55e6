package dev.offprint.ui.reader;

import dev.offprint.model.Lit;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.LitText;
import dev.offprint.ui.fx.Selecting;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A text set apart, under a small heading that says whose words it is: a machine's summary, the reader's note.
final class Card extends VBox {
    private final LitText text = Selecting.in(new LitText("card-text", 0));

    Card(Ikon icon, String heading, String style) {
        var label = new Label(heading, Icons.icon(icon));
        label.getStyleClass().add("card-heading");
        getStyleClass().addAll("card-box", style);
        getChildren().addAll(label, text);
        show(null);
    }

    /// @param words null to show no card
    void show(@Nullable String words) {
        Section.present(this, words != null);
        text.show(Lit.plain(words == null ? "" : words));
    }
}
