package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Fonts;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The authors, each of whom leads to what else of theirs is here; of a long list the first ones, until somebody wants
/// all 3,303.
final class AuthorsSection extends VBox implements ReaderSection {
    /// The longest list that is shown whole.
    static final int WHOLE = 12;
    /// How many are shown of a longer one.
    static final int FIRST = 8;

    private final Localization texts;
    private final Consumer<String> papersOf;
    private final FlowPane links = new FlowPane();
    private final RichText all;
    private final AuthorListText whole;
    private List<String> names = List.of();

    /// @param papersOf told the name of an author whose papers are wanted
    AuthorsSection(Function<String, RichText> passages, Consumer<String> papersOf, Localization texts) {
        this.texts = texts;
        this.papersOf = papersOf;
        all = passages.apply("authors-text");
        getStyleClass().add("authors");
        links.getStyleClass().add("author-links");
        whole = new AuthorListText(all, papersOf, texts);
        getChildren().addAll(links, all);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        var authors = reading.paper().paper().authors();
        if (!authors.equals(names)) {
            names = authors;
            ReaderSection.present(this, !authors.isEmpty());
            ReaderSection.present(links, true);
            ReaderSection.present(all, false);
            fill(authors.size() > WHOLE ? FIRST : authors.size());
        }
    }

    private void fill(int first) {
        links.getChildren().clear();
        for (int i = 0; i < first; i++) {
            links.getChildren().add(author(names.get(i), i + 1 < first));
        }
        if (first < names.size()) {
            var more = new Hyperlink(texts.of("reader.authors.more", names.size() - first));
            more.getStyleClass().add("author-more");
            more.setOnAction(_ -> showAll());
            links.getChildren().add(more);
        }
    }

    private Hyperlink author(String name, boolean comma) {
        var link = new Hyperlink(comma ? name + "," : name);
        link.getStyleClass().add("author");
        Fonts.applyDirection(link, name);
        link.setAccessibleText(texts.of("reader.author.spoken", name));
        link.setTooltip(new Tooltip(texts.of("reader.author.why", name)));
        link.setVisited(false);
        link.setOnAction(_ -> {
            link.setVisited(false);
            papersOf.accept(name);
        });
        return link;
    }

    private void showAll() {
        ReaderSection.present(links, false);
        ReaderSection.present(all, true);
        whole.show(names, FIRST);
    }
}
