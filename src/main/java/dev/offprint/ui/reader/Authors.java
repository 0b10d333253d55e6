package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Passage;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.fx.Typeface;
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
final class Authors extends VBox implements Section {
    /// The longest list that is shown whole.
    static final int WHOLE = 12;
    /// How many are shown of a longer one.
    static final int FIRST = 8;

    private final Texts texts;
    private final Consumer<String> papersOf;
    private final FlowPane links = new FlowPane();
    private final Passage all;
    private final AllAuthors whole;
    private List<String> names = List.of();

    /// @param papersOf told the name of an author whose papers are wanted
    Authors(Function<String, Passage> passages, Consumer<String> papersOf, Texts texts) {
        this.texts = texts;
        this.papersOf = papersOf;
        all = passages.apply("authors-text");
        getStyleClass().add("authors");
        links.getStyleClass().add("author-links");
        whole = new AllAuthors(all, papersOf, texts);
        getChildren().addAll(links, all);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Reading reading) {
        var authors = reading.paper().paper().authors();
        if (!authors.equals(names)) {
            names = authors;
            Section.present(this, !authors.isEmpty());
            Section.present(links, true);
            Section.present(all, false);
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
        Typeface.suit(link, name);
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
        Section.present(links, false);
        Section.present(all, true);
        whole.show(names, FIRST);
    }
}
