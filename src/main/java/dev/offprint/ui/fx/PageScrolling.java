package dev.offprint.ui.fx;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Page-wise scrolling of a scroll pane: by 85 % of the viewport, so that a line or two stay visible. JavaFX scrolls by
/// a tenth of that. JavaFX application thread.
public final class PageScrolling {
    private static final double PAGE_SHARE = 0.85;

    private PageScrolling() {}

    /// Page keys and the space bar scroll the pane while it has the focus.
    public static void enableKeys(ScrollPane pane) {
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

    /// @param pages number of pages, negative for up
    /// @return false at the end of the content
    public static boolean scroll(ScrollPane pane, int pages) {
        double viewport = pane.getViewportBounds().getHeight();
        double scrollable = pane.getContent().getLayoutBounds().getHeight() - viewport;
        if (scrollable < 1 || (pages > 0 ? pane.getVvalue() > 0.999 : pane.getVvalue() <= 0)) {
            return false;
        }
        pane.setVvalue(Math.clamp(pane.getVvalue() + pages * viewport * PAGE_SHARE / scrollable, 0, 1));
        return true;
    }
}
