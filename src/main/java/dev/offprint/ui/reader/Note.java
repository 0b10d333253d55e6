package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Passage;
import dev.offprint.ui.fx.Texts;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The reader's own words on the paper.
final class Note implements Section {
    private final Card card;

    Note(Function<String, Passage> passages, Texts texts) {
        card = new Card(BootstrapIcons.PENCIL, texts.of("reader.note"), "note", passages.apply("card-text"));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Reading reading) {
        card.show(reading.paper().marks().note());
    }
}
