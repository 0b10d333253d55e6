package dev.offprint.ui.fx;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Scrolls by nearly a page, so that a line or two of the last one stay in sight. A scroll pane by itself moves by a
/// tenth of that. Toolkit's thread.
public final class PageScrolling {
    private static final double SHARE = 0.85;

    private PageScrolling() {}

    /// The keys for pages, and the space bar, scroll the pane while it has the keyboard.
    public static void byKeys(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!pane.isFocused()) {
                return;
            }
            switch (event.getCode()) {
                case PAGE_DOWN -> scroll(pane, 1);
                case PAGE_UP -> scroll(pane, -1);
                case SPACE -> scroll(pane, event.isShiftDown() ? -1 : 1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /// @param pages how far down
    /// @return false when the end was already on screen
    public static boolean scroll(ScrollPane pane, int pages) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden < 1 || (pages > 0 ? pane.getVvalue() > 0.999 : pane.getVvalue() <= 0)) {
            return false;
        }
        pane.setVvalue(Math.clamp(pane.getVvalue() + pages * seen * SHARE / hidden, 0, 1));
        return true;
    }
}
