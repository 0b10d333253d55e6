package dev.offprint.ui.reader;

import dev.offprint.ui.fx.LitText;
import dev.offprint.ui.fx.Selecting;
import javafx.scene.Node;

/// The title.
final class Headline implements Section {
    private final LitText title = Selecting.in(new LitText("paper-title", 0));

    @Override
    public Node node() {
        return title;
    }

    @Override
    public void show(Reading reading) {
        title.show(reading.title());
    }
}
