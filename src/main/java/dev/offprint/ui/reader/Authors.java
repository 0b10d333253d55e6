package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The authors; of a long list the first and the last, until somebody wants all 3,303.
final class Authors extends TextFlow {
    /// The longest list that is shown whole.
    static final int WHOLE = 12;
    private static final int FIRST = 8;

    private final Texts texts;
    private List<String> names = List.of();

    Authors(Texts texts) {
        this.texts = texts;
        getStyleClass().add("authors");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(List<String> authors) {
        if (authors.equals(names)) {
            return;
        }
        names = authors;
        setVisible(!authors.isEmpty());
        setManaged(!authors.isEmpty());
        if (authors.size() <= WHOLE) {
            all();
        } else {
            var more = new Hyperlink(texts.of("reader.authors.more", authors.size() - FIRST));
            more.setOnAction(_ -> all());
            getChildren().setAll(text(String.join(", ", authors.subList(0, FIRST)) + " "), more);
            setAccessibleText(String.join(", ", authors.subList(0, FIRST)));
        }
    }

    private void all() {
        getChildren().setAll(text(String.join(", ", names)));
        setAccessibleText(String.join(", ", names));
    }

    private static Text text(String of) {
        var text = new Text(of);
        text.getStyleClass().add("authors-text");
        return text;
    }
}
