package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Links to the paper, its code and its pages, one button each.
final class LinksSection extends FlowPane implements ReaderSection {
    private final Consumer<URI> open;
    private final Localization texts;

    LinksSection(Consumer<URI> open, Localization texts) {
        this.open = open;
        this.texts = texts;
        getStyleClass().add("links");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        var stored = reading.paper();
        var paper = stored.paper();
        var links = paper.links();
        getChildren().clear();
        var stars = stored.counts().githubStars();
        link(
                BootstrapIcons.CODE_SLASH,
                stars == null ? texts.of("link.code") : texts.of("link.code.stars", texts.compactNumber(stars)),
                links.code());
        link(BootstrapIcons.GLOBE2, texts.of("link.project"), links.project());
        var arxiv = paper.arxivId();
        link(
                BootstrapIcons.FILE_EARMARK_RICHTEXT,
                texts.of("link.pdf"),
                links.pdf() == null && arxiv != null ? arxiv.pdfUrl() : links.pdf());
        if (arxiv != null) {
            link(BootstrapIcons.JOURNAL_TEXT, texts.of("link.arxiv"), arxiv.pageUrl());
            link(BootstrapIcons.EMOJI_SMILE, texts.of("link.huggingface"), "https://huggingface.co/papers/" + arxiv);
        } else {
            link(BootstrapIcons.BOX_ARROW_UP_RIGHT, texts.of("link.page"), links.page());
        }
        ReaderSection.setPresent(this, !getChildren().isEmpty());
    }

    private void link(BootstrapIcons icon, String name, @Nullable String address) {
        if (address != null) {
            var button = new Button(name, Icons.icon(icon));
            button.getStyleClass().add("link-button");
            button.setTooltip(new Tooltip(address));
            button.setOnAction(_ -> open.accept(URI.create(address)));
            getChildren().add(button);
        }
    }
}
