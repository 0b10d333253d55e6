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

/// A wrapped text with highlighted spans; optionally limited to a number of lines and truncated with an ellipsis.
///
/// One text node and one shape behind it, so that a list of such labels scrolls as easily as a list of plain labels.
public final class HighlightedLabel extends Region {
    private static final double NOT_CACHED = Double.NaN;

    private final Text text = new Text();
    private final Text measure = new Text();
    private final Path highlights = new Path();
    private final int maxLines;
    private HighlightedText content = HighlightedText.plain("");
    private double lineHeight = -1;
    private double cachedHeight;
    private double cachedWidth = NOT_CACHED;

    /// @param style    the style class of the text node
    /// @param maxLines 0 for no limit
    public HighlightedLabel(String style, int maxLines) {
        this.maxLines = maxLines;
        getStyleClass().add("lit");
        text.getStyleClass().add(style);
        highlights.getStyleClass().add("lit-mark");
        text.setTextOrigin(VPos.TOP);
        measure.fontProperty().bind(text.fontProperty());
        measure.lineSpacingProperty().bind(text.lineSpacingProperty());
        text.fontProperty().addListener((_, _, _) -> clearCache());
        text.lineSpacingProperty().addListener((_, _, _) -> clearCache());
        for (var node : new javafx.scene.Node[] {highlights, text}) {
            node.setManaged(false);
            getChildren().add(node);
        }
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(HighlightedText value) {
        if (!value.equals(content)) {
            content = value;
            Fonts.applyDirection(text, value.text());
            setAccessibleText(value.text());
            cachedWidth = NOT_CACHED;
            requestLayout();
        }
    }

    /// The complete text, including what is truncated on screen.
    public String text() {
        return content.text();
    }

    public Font font() {
        return text.getFont();
    }

    /// Height of one line.
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
        return snapSizeX(width(content.text())) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != cachedWidth) {
            double whole = height(content.text(), width < 0 ? 0 : width);
            cachedHeight = snapSizeY(maxLines == 0 ? whole : Math.min(whole, maxLines * lineHeight()));
            cachedWidth = width;
        }
        return cachedHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        var whole = content.text();
        boolean manualBreaks = LineBreaker.isNeeded(whole);
        text.setWrappingWidth(manualBreaks ? 0 : width);
        text.setText(manualBreaks ? LineBreaker.breakLines(whole, width, this::width) : whole);
        int end = visibleLength(width);
        if (end < whole.length()) {
            text.setText(text.getText().substring(0, end).stripTrailing() + "…");
        }
        highlights.getElements().clear();
        for (var span : content.spans()) {
            if (span.start() < end) {
                highlights.getElements().addAll(text.rangeShape(span.start(), Math.min(span.end(), end)));
            }
        }
    }

    /// Number of characters that fit into the allowed lines; the text node holds all of them.
    private int visibleLength(double width) {
        int length = content.text().length();
        if (maxLines == 0 || text.getLayoutBounds().getHeight() <= heightLimit()) {
            return length;
        }
        double lastLine = (maxLines - 0.5) * lineHeight();
        int end = LineBreaker.isNeeded(content.text())
                ? lastLineEnd(text.getText())
                : text.hitTest(new Point2D(width, lastLine)).getInsertionIndex();
        end = Math.clamp(end, 1, length);
        while (end > 1 && height(content.text().substring(0, end).stripTrailing() + "…", width) > heightLimit()) {
            end = content.text().offsetByCodePoints(end, -1);
        }
        return end;
    }

    private int lastLineEnd(String broken) {
        int at = -1;
        for (int line = 0; line < maxLines; line++) {
            int next = broken.indexOf('\n', at + 1);
            at = next < 0 ? broken.length() : next;
        }
        return at;
    }

    private void clearCache() {
        lineHeight = -1;
        cachedWidth = NOT_CACHED;
        requestLayout();
    }

    private double heightLimit() {
        return maxLines * lineHeight() + 0.5;
    }

    private double width(String of) {
        measure.setWrappingWidth(0);
        measure.setText(of);
        return measure.getLayoutBounds().getWidth();
    }

    private double height(String of, double width) {
        boolean manualBreaks = LineBreaker.isNeeded(of);
        var broken = manualBreaks ? LineBreaker.breakLines(of, width, this::width) : of;
        measure.setWrappingWidth(manualBreaks ? 0 : width);
        measure.setText(broken);
        return measure.getLayoutBounds().getHeight();
    }
}
