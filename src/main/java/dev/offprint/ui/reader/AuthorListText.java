package dev.offprint.ui.reader;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.RichText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// All authors of a long list as one text, since thousands of links would take a second to lay out. A click on a name
/// searches for the author's papers; the left and right arrow keys move from name to name, and Enter searches.
final class AuthorListText {
    private static final String SEPARATOR = ", ";

    private final RichText text;
    private final Consumer<String> searchAuthor;
    private final Localization texts;
    private List<String> names = List.of();
    private int selected;

    /// @param text the node that shows the names
    AuthorListText(RichText text, Consumer<String> searchAuthor, Localization texts) {
        this.text = text;
        this.searchAuthor = searchAuthor;
        this.texts = texts;
        text.setFocusTraversable(true);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::mouseClicked);
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        text.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                select(selected);
            } else {
                text.showFocusRing(0, 0);
            }
        });
    }

    /// Shows the names, and focuses the one at index `first`.
    void show(List<String> authors, int first) {
        names = authors;
        selected = first;
        text.show(ComposedText.asReceived(HighlightedText.plain(String.join(SEPARATOR, names))));
        text.requestFocus();
    }

    private void mouseClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            searchAuthor.accept(names.get(indexAt(names, text.indexAt(event.getX(), event.getY()))));
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> select(selected + 1);
            case LEFT -> select(selected - 1);
            case HOME -> select(0);
            case END -> select(names.size() - 1);
            case ENTER -> searchAuthor.accept(names.get(selected));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int to) {
        if (names.isEmpty()) {
            return;
        }
        selected = Math.clamp(to, 0, names.size() - 1);
        int start = start(names, selected);
        text.setAccessibleText(texts.of("reader.author.spoken", names.get(selected)));
        text.showFocusRing(start, start + names.get(selected).length());
    }

    /// The start of a name in the joined text.
    static int start(List<String> names, int index) {
        int offset = 0;
        for (var name : names.subList(0, index)) {
            offset += name.length() + SEPARATOR.length();
        }
        return offset;
    }

    /// The index of the name at a position of the joined text.
    static int indexAt(List<String> names, int position) {
        int offset = 0;
        for (int i = 0; i < names.size(); i++) {
            offset += names.get(i).length() + SEPARATOR.length();
            if (position < offset) {
                return i;
            }
        }
        return names.size() - 1;
    }
}
