package dev.offprint.ui.reader;

import dev.offprint.model.Paper;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One line under the authors: organisation, dates, subjects, id.
final class MetadataSection extends FlowPane implements ReaderSection {
    private final Localization texts;

    MetadataSection(Localization texts) {
        this.texts = texts;
        getStyleClass().add("facts");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        var paper = reading.paper().paper();
        getChildren().clear();
        fact(BootstrapIcons.BUILDING, paper.organization());
        if (paper.publishedOn() != null) {
            fact(BootstrapIcons.CALENDAR3, texts.of("reader.published", texts.date(paper.publishedOn())));
        }
        if (paper.submittedOn() != null && !paper.submittedOn().equals(paper.publishedOn())) {
            fact(BootstrapIcons.LIST_OL, texts.of("reader.listed", texts.date(paper.submittedOn())));
        }
        if (!paper.categories().isEmpty()) {
            fact(BootstrapIcons.TAG, String.join(", ", paper.categories()));
        }
        fact(BootstrapIcons.HASH, name(paper, reading));
        fact(BootstrapIcons.JOURNAL, paper.preprint().journal());
        fact(
                BootstrapIcons.CHAT_LEFT_TEXT,
                paper.preprint().withdrawn() ? null : paper.preprint().comment());
    }

    private static String name(Paper paper, OpenPaper reading) {
        return paper.arxivId() != null
                ? "arXiv:" + paper.arxivId() + version(paper)
                : reading.paper().id().value();
    }

    private static String version(Paper paper) {
        var version = paper.preprint().version();
        return version == null ? "" : "v" + version;
    }

    private void fact(BootstrapIcons icon, @Nullable String text) {
        if (text != null) {
            var label = new Label(text, Icons.icon(icon));
            label.getStyleClass().add("fact");
            getChildren().add(label);
        }
    }
}
