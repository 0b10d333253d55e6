package dev.offprint.ui.fx;

import dev.offprint.model.HighlightedText;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
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
public final class HighlightedLabel extends Region {
    private static final double NEVER = Double.NaN;

    private final Text text = new Text();
    private final Text measure = new Text();
    private final Path lights = new Path();
    private final int maxLines;
    private HighlightedText lit = HighlightedText.plain("");
    private double lineHeight = -1;
    private double tall;
    private double tallAt = NEVER;

    /// @param style    the style class of the text node
    /// @param maxLines 0 for as many as it takes
    public HighlightedLabel(String style, int maxLines) {
        this.maxLines = maxLines;
        getStyleClass().add("lit");
        text.getStyleClass().add(style);
        lights.getStyleClass().add("lit-mark");
        text.setTextOrigin(VPos.TOP);
        measure.fontProperty().bind(text.fontProperty());
        measure.lineSpacingProperty().bind(text.lineSpacingProperty());
        text.fontProperty().addListener((_, _, _) -> forget());
        text.lineSpacingProperty().addListener((_, _, _) -> forget());
        for (var node : new javafx.scene.Node[] {lights, text}) {
            node.setManaged(false);
            getChildren().add(node);
        }
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(HighlightedText value) {
        if (!value.equals(lit)) {
            lit = value;
            Fonts.suit(text, value.text());
            setAccessibleText(value.text());
            tallAt = NEVER;
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
        if (lineHeight < 0) {
            lineHeight = height("Hg", 0) + text.getLineSpacing();
        }
        return lineHeight;
    }

    Text node() {
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(width(lit.text())) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != tallAt) {
            double whole = height(lit.text(), width < 0 ? 0 : width);
            tall = snapSizeY(maxLines == 0 ? whole : Math.min(whole, maxLines * lineHeight()));
            tallAt = width;
        }
        return tall;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        var whole = lit.text();
        boolean ours = LineBreaker.needed(whole);
        text.setWrappingWidth(ours ? 0 : width);
        text.setText(ours ? LineBreaker.broken(whole, width, this::width) : whole);
        int end = fitting(width);
        if (end < whole.length()) {
            text.setText(text.getText().substring(0, end).stripTrailing() + "…");
        }
        lights.getElements().clear();
        for (var span : lit.spans()) {
            if (span.start() < end) {
                lights.getElements().addAll(text.rangeShape(span.start(), Math.min(span.end(), end)));
            }
        }
    }

    /// How many characters fit into the lines that there are; the text node holds all of them.
    private int fitting(double width) {
        int length = lit.text().length();
        if (maxLines == 0 || text.getLayoutBounds().getHeight() <= tallest()) {
            return length;
        }
        double lastLine = (maxLines - 0.5) * lineHeight();
        int end = LineBreaker.needed(lit.text())
                ? nthBreak(text.getText())
                : text.hitTest(new Point2D(width, lastLine)).getInsertionIndex();
        end = Math.clamp(end, 1, length);
        while (end > 1 && height(lit.text().substring(0, end).stripTrailing() + "…", width) > tallest()) {
            end = lit.text().offsetByCodePoints(end, -1);
        }
        return end;
    }

    private int nthBreak(String broken) {
        int at = -1;
        for (int line = 0; line < maxLines; line++) {
            int next = broken.indexOf('\n', at + 1);
            at = next < 0 ? broken.length() : next;
        }
        return at;
    }

    private void forget() {
        lineHeight = -1;
        tallAt = NEVER;
        requestLayout();
    }

    private double tallest() {
        return maxLines * lineHeight() + 0.5;
    }

    private double width(String of) {
        measure.setWrappingWidth(0);
        measure.setText(of);
        return measure.getLayoutBounds().getWidth();
    }

    private double height(String of, double width) {
        boolean ours = LineBreaker.needed(of);
        var broken = ours ? LineBreaker.broken(of, width, this::width) : of;
        measure.setWrappingWidth(ours ? 0 : width);
        measure.setText(broken);
        return measure.getLayoutBounds().getHeight();
    }
}
