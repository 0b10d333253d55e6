package dev.offprint.ui.fx;

import dev.offprint.model.Lit;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A wrapped text with the places that a search found marked as with a highlighter; on request no more than some lines
/// high, the rest
/// cut off behind an ellipsis.
///
/// One text node and one shape behind it, so that a list of such texts scrolls as easily as a list of labels.
public final class LitText extends Region {
    private final Text text = new Text();
    private final Text measure = new Text();
    private final Path lights = new Path();
    private final Path selection = new Path();
    private final int maxLines;
    private Lit lit = Lit.plain("");

    /// @param style    the style class of the text node
    /// @param maxLines 0 for as many as it takes
    public LitText(String style, int maxLines) {
        this.maxLines = maxLines;
        getStyleClass().add("lit");
        text.getStyleClass().add(style);
        lights.getStyleClass().add("lit-mark");
        selection.getStyleClass().add("lit-selection");
        text.setTextOrigin(VPos.TOP);
        measure.fontProperty().bind(text.fontProperty());
        measure.lineSpacingProperty().bind(text.lineSpacingProperty());
        text.fontProperty().subscribe(this::requestLayout);
        for (var node : new javafx.scene.Node[] {lights, selection, text}) {
            node.setManaged(false);
            getChildren().add(node);
        }
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(Lit value) {
        if (!value.equals(lit)) {
            lit = value;
            selection.getElements().clear();
            setAccessibleText(value.text());
            requestLayout();
        }
    }

    /// The text as it was given, however much of it is on screen.
    public String text() {
        return lit.text();
    }

    public Font font() {
        return text.getFont();
    }

    /// How high one line is.
    public double lineHeight() {
        return height("Hg", 0) + text.getLineSpacing();
    }

    Text node() {
        return text;
    }

    Path selection() {
        return selection;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure.setText(lit.text());
        measure.setWrappingWidth(0);
        return snapSizeX(measure.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = height(lit.text(), width < 0 ? 0 : width);
        return snapSizeY(maxLines == 0 ? whole : Math.min(whole, maxLines * lineHeight()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        text.setText(lit.text());
        text.setWrappingWidth(width);
        int end = fitting(width);
        if (end < lit.text().length()) {
            text.setText(lit.text().substring(0, end).stripTrailing() + "…");
        }
        lights.getElements().clear();
        for (var span : lit.spans()) {
            if (span.start() < end) {
                lights.getElements().addAll(text.rangeShape(span.start(), Math.min(span.end(), end)));
            }
        }
    }

    /// How many characters fit into the lines that there are.
    private int fitting(double width) {
        int length = lit.text().length();
        if (maxLines == 0 || text.getLayoutBounds().getHeight() <= maxLines * lineHeight() + 0.5) {
            return length;
        }
        double last = (maxLines - 0.5) * lineHeight();
        int end = Math.clamp(
                text.hitTest(new javafx.geometry.Point2D(width, last)).getInsertionIndex(), 1, length);
        while (end > 1
                && height(lit.text().substring(0, end).stripTrailing() + "…", width) > maxLines * lineHeight() + 0.5) {
            end = lit.text().offsetByCodePoints(end, -1);
        }
        return end;
    }

    private double height(String of, double width) {
        measure.setText(of);
        measure.setWrappingWidth(width);
        return measure.getLayoutBounds().getHeight();
    }
}
