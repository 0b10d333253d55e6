package dev.offprint.ui.fx;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A word-sized line chart without axes. It fills its bounds.
public final class Sparkline extends Region {
    private static final double MARGIN = 2;

    private final Path line = new Path();
    private final Circle end = new Circle(1.75);
    private List<Integer> values = List.of();

    public Sparkline() {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("sparkline-line");
        end.getStyleClass().add("sparkline-end");
        line.setManaged(false);
        end.setManaged(false);
        getChildren().addAll(line, end);
        setAccessibleRole(AccessibleRole.NODE);
        show(List.of());
    }

    /// @param numbers oldest first; nothing is shown for fewer than two
    public void show(List<Integer> numbers) {
        values = numbers.size() < 2 ? List.of() : List.copyOf(numbers);
        setVisible(!values.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        if (values.isEmpty()) {
            return;
        }
        double step = (getWidth() - 2 * MARGIN) / (values.size() - 1);
        int low = values.stream().min(Integer::compare).orElse(0);
        int high = values.stream().max(Integer::compare).orElse(0);
        double scale = high == low ? 0 : (getHeight() - 2 * MARGIN) / (high - low);
        for (int i = 0; i < values.size(); i++) {
            double x = MARGIN + i * step;
            double y = getHeight() - MARGIN - (values.get(i) - low) * scale;
            line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            end.setCenterX(x);
            end.setCenterY(y);
        }
    }
}
