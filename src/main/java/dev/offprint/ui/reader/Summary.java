package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Passage;
import dev.offprint.ui.fx.Texts;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a machine wrote for the source, marked as such.
final class Summary implements Section {
    private final Card card;

    Summary(Function<String, Passage> passages, Texts texts) {
        card = new Card(BootstrapIcons.CPU, texts.of("reader.summary"), "summary", passages.apply("card-text"));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Reading reading) {
        card.show(reading.paper().paper().aiSummary());
    }
}
