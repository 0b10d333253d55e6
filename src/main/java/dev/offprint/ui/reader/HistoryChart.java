package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Texts;
import java.time.Duration;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// Upvotes over time: a line from nought, the days at its ends, the number at its last point.
final class HistoryChart extends Region {
    private final Texts texts;
    private History history = new History(java.util.List.of());

    HistoryChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("history");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(History value) {
        history = value;
        if (!value.points().isEmpty()) {
            setAccessibleText(texts.of(
                    "reader.history.spoken",
                    value.points().getFirst().upvotes(),
                    day(value.first()),
                    value.points().getLast().upvotes(),
                    day(value.last())));
        }
        draw();
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (history.points().isEmpty() || getWidth() < 1) {
            return;
        }
        var first = label(day(history.first()));
        var last = label(day(history.last()));
        var top = label(texts.number(history.most()));
        double foot = first.getLayoutBounds().getHeight() + 6;
        double left = top.getLayoutBounds().getWidth() + 10;
        double right = getWidth() - 6;
        double base = getHeight() - foot;
        double high = top.getLayoutBounds().getHeight() / 2 + 2;
        place(top, 0, high - top.getLayoutBounds().getHeight() / 2);
        place(label("0"), 0, base - top.getLayoutBounds().getHeight() / 2);
        place(first, left, base + 6);
        place(last, right - last.getLayoutBounds().getWidth(), base + 6);
        rule(left, high, right);
        rule(left, base, right);
        line(left, right, base, high);
    }

    private void line(double left, double right, double base, double high) {
        double span =
                Math.max(1, Duration.between(history.first(), history.last()).toSeconds());
        double scale = (base - high) / Math.max(1, history.most());
        var path = new Path();
        path.getStyleClass().add("history-line");
        getChildren().add(path);
        path.setManaged(false);
        for (var point : history.points()) {
            double x = left
                    + (right - left)
                            * Duration.between(history.first(), point.at()).toSeconds()
                            / span;
            double y = base - point.upvotes() * scale;
            path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
            var dot = new Circle(x, y, 3);
            dot.getStyleClass().add("history-dot");
            dot.setManaged(false);
            getChildren().add(dot);
        }
    }

    private void rule(double left, double y, double right) {
        var rule = new Line(left, Math.round(y) + 0.5, right, Math.round(y) + 0.5);
        rule.getStyleClass().add("history-rule");
        rule.setManaged(false);
        getChildren().add(rule);
    }

    private Text label(String of) {
        var text = new Text(of);
        text.getStyleClass().add("history-label");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    private static void place(Text text, double x, double y) {
        text.setX(Math.round(x));
        text.setY(Math.round(y));
    }

    private String day(java.time.Instant at) {
        return texts.date(at.atZone(texts.zone()).toLocalDate());
    }
}
