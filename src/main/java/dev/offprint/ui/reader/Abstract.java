package dev.offprint.ui.reader;

import dev.offprint.model.Lit;
import dev.offprint.ui.fx.LitText;
import dev.offprint.ui.fx.Selecting;
import dev.offprint.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The abstract, or a word that there is none.
final class Abstract implements Section {
    private final LitText words = Selecting.in(new LitText("abstract", 0));
    private final Label none = new Label();
    private final StackPane both = new StackPane(words, none);

    Abstract(Texts texts) {
        none.setText(texts.of("reader.noabstract"));
        none.getStyleClass().add("no-abstract");
        StackPane.setAlignment(none, javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return both;
    }

    @Override
    public void show(Reading reading) {
        var given = reading.abstractText();
        words.show(given == null ? Lit.plain("") : given);
        Section.present(words, given != null);
        Section.present(none, given == null);
    }
}
