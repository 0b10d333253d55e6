package dev.offprint.ui.fx;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets people select in a [RichText] and copy what was received there, formulas as their source: drag, double click
/// for
/// a word, triple click for all, Ctrl+C, Ctrl+A.
final class TextSelection {
    private final RichText passage;
    private int anchor;
    private int from;
    private int to;

    TextSelection(RichText passage) {
        this.passage = passage;
        passage.setCursor(Cursor.TEXT);
        passage.setFocusTraversable(false);
        passage.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        passage.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, at(event)));
        passage.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        passage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                select(0, 0);
            }
        });
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        passage.requestFocus();
        anchor = at(event);
        switch (event.getClickCount()) {
            case 1 -> select(anchor, anchor);
            case 2 -> word();
            default -> select(0, text().length());
        }
        event.consume();
    }

    private void word() {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text());
        int end = words.following(Math.min(anchor, Math.max(0, text().length() - 1)));
        if (end != BreakIterator.DONE) {
            select(words.previous(), end);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && to > from) {
            var content = new ClipboardContent();
            content.putString(passage.shown().received(from, to));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            select(0, text().length());
            event.consume();
        }
    }

    private String text() {
        return passage.shown().shown();
    }

    private int at(MouseEvent event) {
        return passage.at(event.getX(), event.getY());
    }

    private void select(int one, int other) {
        from = Math.min(Math.min(one, other), text().length());
        to = Math.min(Math.max(one, other), text().length());
        var shape = passage.selection().getElements();
        shape.clear();
        if (to > from) {
            shape.addAll(passage.shape(from, to));
        }
    }
}
