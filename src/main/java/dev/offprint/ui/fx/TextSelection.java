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

/// Text selection and copying in a [RichText]; formulas are copied as their source. Drag to select, double-click a
/// word, triple-click all, Ctrl+C, Ctrl+A.
final class TextSelection {
    private final RichText richText;
    private int anchor;
    private int from;
    private int to;

    TextSelection(RichText richText) {
        this.richText = richText;
        richText.setCursor(Cursor.TEXT);
        richText.setFocusTraversable(false);
        richText.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        richText.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, at(event)));
        richText.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        richText.focusedProperty().subscribe(focused -> {
            if (!focused) {
                select(0, 0);
            }
        });
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    private void mousePressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        richText.requestFocus();
        anchor = at(event);
        switch (event.getClickCount()) {
            case 1 -> select(anchor, anchor);
            case 2 -> selectWord();
            default -> select(0, text().length());
        }
        event.consume();
    }

    private void selectWord() {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text());
        int end = words.following(Math.min(anchor, Math.max(0, text().length() - 1)));
        if (end != BreakIterator.DONE) {
            select(words.previous(), end);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && to > from) {
            var content = new ClipboardContent();
            content.putString(richText.shown().received(from, to));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            select(0, text().length());
            event.consume();
        }
    }

    private String text() {
        return richText.shown().shown();
    }

    private int at(MouseEvent event) {
        return richText.indexAt(event.getX(), event.getY());
    }

    private void select(int one, int other) {
        from = Math.min(Math.min(one, other), text().length());
        to = Math.min(Math.max(one, other), text().length());
        var shape = richText.selection().getElements();
        shape.clear();
        if (to > from) {
            shape.addAll(richText.rangeShape(from, to));
        }
    }
}
