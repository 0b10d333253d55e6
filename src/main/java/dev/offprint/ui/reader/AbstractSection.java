package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The abstract, or a word that there is none.
final class AbstractSection implements ReaderSection {
    private final RichText words;
    private final Label none = new Label();
    private final StackPane both;

    AbstractSection(Function<String, RichText> passages, Localization texts) {
        words = passages.apply("abstract");
        both = new StackPane(words, none);
        none.setText(texts.of("reader.noabstract"));
        none.getStyleClass().add("no-abstract");
        StackPane.setAlignment(none, Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return both;
    }

    @Override
    public void show(OpenPaper reading) {
        var given = reading.abstractText();
        if (given != null) {
            words.show(given);
        }
        ReaderSection.present(words, given != null);
        ReaderSection.present(none, given == null);
    }
}
