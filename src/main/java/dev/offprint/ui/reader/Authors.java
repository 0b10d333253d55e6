package dev.offprint.ui.reader;

import dev.offprint.model.Lit;
import dev.offprint.ui.fx.LitText;
import dev.offprint.ui.fx.Selecting;
import dev.offprint.ui.fx.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The authors; of a long list the first ones, until somebody wants all 3,303.
final class Authors extends VBox implements Section {
    /// The longest list that is shown whole.
    static final int WHOLE = 12;
    /// How many are shown of a longer one.
    static final int FIRST = 8;

    private final Texts texts;
    private final LitText shown = Selecting.in(new LitText("authors-text", 0));
    private final Hyperlink more = new Hyperlink();
    private List<String> names = List.of();

    Authors(Texts texts) {
        this.texts = texts;
        getStyleClass().add("authors");
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> show(names.size()));
        getChildren().addAll(shown, more);
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
            show(authors.size() > WHOLE ? FIRST : authors.size());
        }
    }

    private void show(int first) {
        shown.show(Lit.plain(String.join(", ", names.subList(0, first))));
        more.setVisible(first < names.size());
        more.setText(texts.of("reader.authors.more", names.size() - first));
    }
}
