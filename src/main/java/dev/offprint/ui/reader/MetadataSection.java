package dev.offprint.ui.reader;

import dev.offprint.model.Paper;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The row below the authors: organisation, dates, subjects, id.
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
        addLabel(BootstrapIcons.BUILDING, paper.organization());
        if (paper.publishedOn() != null) {
            addLabel(BootstrapIcons.CALENDAR3, texts.of("reader.published", texts.date(paper.publishedOn())));
        }
        if (paper.submittedOn() != null && !paper.submittedOn().equals(paper.publishedOn())) {
            addLabel(BootstrapIcons.LIST_OL, texts.of("reader.listed", texts.date(paper.submittedOn())));
        }
        if (!paper.categories().isEmpty()) {
            addLabel(BootstrapIcons.TAG, String.join(", ", paper.categories()));
        }
        addLabel(BootstrapIcons.HASH, displayId(paper, reading));
        addLabel(
                BootstrapIcons.JOURNAL, paper.venue() == null ? paper.preprint().journal() : paper.venue());
        addLabel(
                BootstrapIcons.CHAT_LEFT_TEXT,
                paper.preprint().withdrawn() ? null : paper.preprint().comment());
    }

    private static String displayId(Paper paper, OpenPaper reading) {
        return paper.arxivId() != null
                ? "arXiv:" + paper.arxivId() + version(paper)
                : reading.paper().id().value();
    }

    private static String version(Paper paper) {
        var version = paper.preprint().version();
        return version == null ? "" : "v" + version;
    }

    private void addLabel(BootstrapIcons icon, @Nullable String text) {
        if (text != null) {
            var label = new Label(text, Icons.icon(icon));
            label.getStyleClass().add("fact");
            getChildren().add(label);
        }
    }
}
