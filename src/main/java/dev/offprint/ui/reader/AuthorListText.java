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

/// All authors of a long list as one text: so many links would take a second to lay out. A click on a name leads to
/// what else of theirs is here; with the keyboard the arrows to the left and to the right go from name to name, and
/// Enter does the same.
final class AuthorListText {
    private static final String BETWEEN = ", ";

    private final RichText text;
    private final Consumer<String> papersOf;
    private final Localization texts;
    private List<String> names = List.of();
    private int at;

    /// @param text where they are shown
    AuthorListText(RichText text, Consumer<String> papersOf, Localization texts) {
        this.text = text;
        this.papersOf = papersOf;
        this.texts = texts;
        text.setFocusTraversable(true);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        text.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                choose(at);
            } else {
                text.showFocusRing(0, 0);
            }
        });
    }

    /// Shows them, and gives the keyboard to the one at that place.
    void show(List<String> authors, int first) {
        names = authors;
        at = first;
        text.show(ComposedText.asReceived(HighlightedText.plain(String.join(BETWEEN, names))));
        text.requestFocus();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            papersOf.accept(names.get(indexAt(names, text.indexAt(event.getX(), event.getY()))));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> choose(at + 1);
            case LEFT -> choose(at - 1);
            case HOME -> choose(0);
            case END -> choose(names.size() - 1);
            case ENTER -> papersOf.accept(names.get(at));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int to) {
        if (names.isEmpty()) {
            return;
        }
        at = Math.clamp(to, 0, names.size() - 1);
        int start = start(names, at);
        text.setAccessibleText(texts.of("reader.author.spoken", names.get(at)));
        text.showFocusRing(start, start + names.get(at).length());
    }

    /// Where a name begins in all names in a row.
    static int start(List<String> names, int index) {
        int behind = 0;
        for (var name : names.subList(0, index)) {
            behind += name.length() + BETWEEN.length();
        }
        return behind;
    }

    /// Which name stands at a place of all names in a row.
    static int indexAt(List<String> names, int place) {
        int behind = 0;
        for (int i = 0; i < names.size(); i++) {
            behind += names.get(i).length() + BETWEEN.length();
            if (place < behind) {
                return i;
            }
        }
        return names.size() - 1;
    }
}
