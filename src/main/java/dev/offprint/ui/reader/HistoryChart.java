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

/// A count over time: a line from nought, the days at its ends, the number at its top.
final class HistoryChart extends Region {
    private final Localization texts;
    private final String spoken;
    private final Text first = label();
    private final Text last = label();
    private final Text top = label();
    private final Text bottom = label();
    private final Line roof = new Line();
    private final Line floor = new Line();
    private final Path path = new Path();
    private final Group dots = new Group();
    private CountSeries history = new CountSeries(List.of());

    /// @param spoken where the text for those who do not see it stands in the bundle
    HistoryChart(String spoken, Localization texts) {
        this.spoken = spoken;
        this.texts = texts;
        getStyleClass().add("history");
        setAccessibleRole(AccessibleRole.TEXT);
        roof.getStyleClass().add("history-rule");
        floor.getStyleClass().add("history-rule");
        path.getStyleClass().add("history-line");
        bottom.setText(texts.number(0));
        getChildren().addAll(roof, floor, first, last, top, bottom, path, dots);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// @param value with two points or more; without any nothing is drawn
    void show(CountSeries value) {
        history = value;
        dots.getChildren().clear();
        if (!value.points().isEmpty()) {
            first.setText(day(value.first()));
            last.setText(day(value.last()));
            top.setText(texts.number(value.most()));
            var from = value.points().getFirst().count();
            var to = value.points().getLast().count();
            setAccessibleText(texts.of(spoken, from, first.getText(), to, last.getText()));
        }
        value.points().forEach(_ -> dots.getChildren().add(dot()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (history.points().isEmpty()) {
            return;
        }
        double line = top.getLayoutBounds().getHeight();
        double left = Math.ceil(top.getLayoutBounds().getWidth()) + 10;
        double right = getWidth() - 6;
        double high = Math.rint(line / 2) + 2;
        double base = Math.rint(getHeight() - line - 6);
        place(top, 0, high - line / 2);
        place(bottom, 0, base - line / 2);
        place(first, left, base + 6);
        place(last, right - last.getLayoutBounds().getWidth(), base + 6);
        rule(roof, left, high, right);
        rule(floor, left, base, right);
        draw(left, right, base, high);
    }

    private void draw(double left, double right, double base, double high) {
        double span =
                Math.max(1, Duration.between(history.first(), history.last()).toSeconds());
        double scale = (base - high) / Math.max(1, history.most());
        path.getElements().clear();
        for (int i = 0; i < history.points().size(); i++) {
            var point = history.points().get(i);
            double x = left
                    + (right - left)
                            * Duration.between(history.first(), point.at()).toSeconds()
                            / span;
            double y = base - point.count() * scale;
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

    private static void rule(Line rule, double left, double y, double right) {
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
