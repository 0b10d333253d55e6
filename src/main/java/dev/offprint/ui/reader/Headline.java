package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Passage;
import java.util.function.Function;
import javafx.scene.Node;

/// The title.
final class Headline implements Section {
    private final Passage title;

    Headline(Function<String, Passage> passages) {
        title = passages.apply("paper-title");
    }

    @Override
    public Node node() {
        return title;
    }

    @Override
    public void show(Reading reading) {
        title.show(reading.title());
    }
}
