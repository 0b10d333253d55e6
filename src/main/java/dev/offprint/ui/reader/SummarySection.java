package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The source's AI-generated summary, marked as such.
final class SummarySection implements ReaderSection {
    private final CalloutBox card;

    SummarySection(Function<String, RichText> textFactory, Localization texts) {
        card = new CalloutBox(
                BootstrapIcons.CPU, texts.of("reader.summary"), "summary", textFactory.apply("card-text"));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(OpenPaper reading) {
        card.show(reading.paper().paper().aiSummary());
    }
}
