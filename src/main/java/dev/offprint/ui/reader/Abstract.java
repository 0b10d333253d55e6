package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Passage;
import dev.offprint.ui.fx.Texts;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The abstract, or a word that there is none.
final class Abstract implements Section {
    private final Passage words;
    private final Label none = new Label();
    private final StackPane both;

    Abstract(Function<String, Passage> passages, Texts texts) {
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
    public void show(Reading reading) {
        var given = reading.abstractText();
        if (given != null) {
            words.show(given);
        }
        Section.present(words, given != null);
        Section.present(none, given == null);
    }
}
