package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The abstract, or a placeholder text.
final class AbstractSection implements ReaderSection {
    private final RichText abstractText;
    private final Label none = new Label();
    private final StackPane pane;

    AbstractSection(Function<String, RichText> textFactory, Localization texts) {
        abstractText = textFactory.apply("abstract");
        pane = new StackPane(abstractText, none);
        none.setText(texts.of("reader.noabstract"));
        none.getStyleClass().add("no-abstract");
        StackPane.setAlignment(none, Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(OpenPaper reading) {
        var composed = reading.abstractText();
        if (composed != null) {
            abstractText.show(composed);
        }
        ReaderSection.setPresent(abstractText, composed != null);
        ReaderSection.setPresent(none, composed == null);
    }
}
