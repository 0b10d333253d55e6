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

/// The authors as links that search for their papers; of a long list only the first ones, until the user expands it
/// (the longest known has 3,303).
final class AuthorsSection extends VBox implements ReaderSection {
    /// The longest list that is shown completely.
    static final int MAX_COMPLETE = 12;
    /// Number of authors shown of a longer list.
    static final int SHORTENED = 8;

    private final Localization texts;
    private final Consumer<String> searchAuthor;
    private final FlowPane links = new FlowPane();
    private final RichText allText;
    private final AuthorListText listText;
    private List<String> names = List.of();

    /// @param searchAuthor searches for the papers of an author
    AuthorsSection(Function<String, RichText> textFactory, Consumer<String> searchAuthor, Localization texts) {
        this.texts = texts;
        this.searchAuthor = searchAuthor;
        allText = textFactory.apply("authors-text");
        getStyleClass().add("authors");
        links.getStyleClass().add("author-links");
        listText = new AuthorListText(allText, searchAuthor, texts);
        getChildren().addAll(links, allText);
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
            ReaderSection.setPresent(this, !authors.isEmpty());
            ReaderSection.setPresent(links, true);
            ReaderSection.setPresent(allText, false);
            showLinks(authors.size() > MAX_COMPLETE ? SHORTENED : authors.size());
        }
    }

    private void showLinks(int first) {
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
            searchAuthor.accept(name);
        });
        return link;
    }

    private void showAll() {
        ReaderSection.setPresent(links, false);
        ReaderSection.setPresent(allText, true);
        listText.show(names, SHORTENED);
    }
}
