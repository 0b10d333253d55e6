package dev.offprint.ui.reader;

import dev.offprint.ui.fx.RichText;
import java.util.function.Function;
import javafx.scene.Node;

/// The title.
final class TitleSection implements ReaderSection {
    private final RichText title;

    TitleSection(Function<String, RichText> textFactory) {
        title = textFactory.apply("paper-title");
    }

    @Override
    public Node node() {
        return title;
    }

    @Override
    public void show(OpenPaper reading) {
        title.show(reading.title());
    }
}
