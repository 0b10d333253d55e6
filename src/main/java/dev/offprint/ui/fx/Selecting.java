package dev.offprint.ui.fx;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Lets people select in a [LitText] and copy: drag, double click for a word, triple click for all, Ctrl+C, Ctrl+A.
public final class Selecting {
    private final LitText lit;
    private int anchor;
    private int from;
    private int to;

    private Selecting(LitText lit) {
        this.lit = lit;
    }

    public static LitText in(LitText lit) {
        var selecting = new Selecting(lit);
        lit.setCursor(Cursor.TEXT);
        lit.setFocusTraversable(false);
        lit.addEventHandler(MouseEvent.MOUSE_PRESSED, selecting::pressed);
        lit.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> selecting.select(selecting.anchor, selecting.at(event)));
        lit.addEventHandler(KeyEvent.KEY_PRESSED, selecting::key);
        lit.focusedProperty().subscribe(focused -> {
            if (!focused) {
                selecting.select(0, 0);
            }
        });
        return lit;
    }

    private void pressed(MouseEvent event) {
        lit.requestFocus();
        anchor = at(event);
        switch (event.getClickCount()) {
            case 1 -> select(anchor, anchor);
            case 2 -> word();
            default -> select(0, lit.text().length());
        }
        event.consume();
    }

    private void word() {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(lit.text());
        int end = words.following(Math.min(anchor, Math.max(0, lit.text().length() - 1)));
        if (end != BreakIterator.DONE) {
            select(words.previous(), end);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && to > from) {
            var content = new ClipboardContent();
            content.putString(lit.text().substring(from, to));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            select(0, lit.text().length());
            event.consume();
        }
    }

    private int at(MouseEvent event) {
        int index = lit.node().hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
        return Math.clamp(index, 0, lit.text().length());
    }

    private void select(int one, int other) {
        from = Math.min(one, other);
        to = Math.max(one, other);
        var shape = lit.selection().getElements();
        shape.clear();
        if (to > from) {
            shape.addAll(lit.node().rangeShape(from, to));
        }
    }
}
