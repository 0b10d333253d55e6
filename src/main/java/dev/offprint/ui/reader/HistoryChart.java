package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Localization;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// A line chart of a count from zero: first and last day below, the maximum at the top left.
final class HistoryChart extends Region {
    private final Localization texts;
    private final String accessibleKey;
    private final Text first = label();
    private final Text last = label();
    private final Text maximum = label();
    private final Text bottom = label();
    private final Line topLine = new Line();
    private final Line baseLine = new Line();
    private final Path path = new Path();
    private final Group dots = new Group();
    private CountSeries series = new CountSeries(List.of());

    /// @param accessibleKey message key of the accessible text
    HistoryChart(String accessibleKey, Localization texts) {
        this.accessibleKey = accessibleKey;
        this.texts = texts;
        getStyleClass().add("history");
        setAccessibleRole(AccessibleRole.TEXT);
        topLine.getStyleClass().add("history-rule");
        baseLine.getStyleClass().add("history-rule");
        path.getStyleClass().add("history-line");
        bottom.setText(texts.number(0));
        getChildren().addAll(topLine, baseLine, first, last, maximum, bottom, path, dots);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// @param value at least two points; nothing is drawn for an empty series
    void show(CountSeries value) {
        series = value;
        dots.getChildren().clear();
        if (!value.points().isEmpty()) {
            first.setText(day(value.first()));
            last.setText(day(value.last()));
            maximum.setText(texts.number(value.max()));
            var from = value.points().getFirst().count();
            var to = value.points().getLast().count();
            setAccessibleText(texts.of(accessibleKey, from, first.getText(), to, last.getText()));
        }
        value.points().forEach(_ -> dots.getChildren().add(dot()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (series.points().isEmpty()) {
            return;
        }
        double line = maximum.getLayoutBounds().getHeight();
        double left = Math.ceil(maximum.getLayoutBounds().getWidth()) + 10;
        double right = getWidth() - 6;
        double top = Math.rint(line / 2) + 2;
        double bottomY = Math.rint(getHeight() - line - 6);
        place(maximum, 0, top - line / 2);
        place(bottom, 0, bottomY - line / 2);
        place(first, left, bottomY + 6);
        place(last, right - last.getLayoutBounds().getWidth(), bottomY + 6);
        drawRule(topLine, left, top, right);
        drawRule(baseLine, left, bottomY, right);
        draw(left, right, bottomY, top);
    }

    private void draw(double left, double right, double bottomY, double top) {
        double span =
                Math.max(1, Duration.between(series.first(), series.last()).toSeconds());
        double scale = (bottomY - top) / Math.max(1, series.max());
        path.getElements().clear();
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            double x = left
                    + (right - left)
                            * Duration.between(series.first(), point.at()).toSeconds()
                            / span;
            double y = bottomY - point.count() * scale;
            path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            if (dots.getChildren().get(i) instanceof Circle dot) {
                dot.setCenterX(x);
                dot.setCenterY(y);
            }
        }
    }

    private static Circle dot() {
        var dot = new Circle(3);
        dot.getStyleClass().add("history-dot");
        return dot;
    }

    private static void drawRule(Line rule, double left, double y, double right) {
        rule.setStartX(left);
        rule.setEndX(right);
        rule.setStartY(y + 0.5);
        rule.setEndY(y + 0.5);
    }

    private static Text label() {
        var text = new Text();
        text.getStyleClass().add("history-label");
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private static void place(Text text, double x, double y) {
        text.setX(Math.rint(x));
        text.setY(Math.rint(y));
    }

    private String day(Instant at) {
        return texts.date(at.atZone(texts.zone()).toLocalDate());
    }
}
