package dev.offprint.ui.document;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A box whose content scrolls sideways where it is wider than the column; otherwise it stands in the middle or at the
/// left.
final class ScrollBox extends Region {
    private static final double BAR = 14;

    private final ScrollPane pane;
    private final StackPane frame;

    /// @param alignment where the content stands in a wider column
    ScrollBox(Node content, Pos alignment) {
        frame = new StackPane(content);
        frame.setAlignment(alignment);
        pane = new ScrollPane(frame);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("plain-scroll");
        // A wheel turned over it scrolls the paper.
        pane.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaX() == 0 && !event.isShiftDown() && getParent() != null) {
                event.consume();
                getParent().fireEvent(event.copyFor(getParent(), getParent()));
            }
        });
        getChildren().add(pane);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame.prefHeight(-1) + (isWider(width) ? BAR : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return frame.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private boolean isWider(double width) {
        return width >= 0 && frame.prefWidth(-1) > width + 1;
    }

    @Override
    protected void layoutChildren() {
        boolean wider = isWider(getWidth());
        pane.setFitToWidth(!wider);
        pane.setHbarPolicy(wider ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
