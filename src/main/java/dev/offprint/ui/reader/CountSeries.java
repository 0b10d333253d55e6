package dev.offprint.ui.reader;

import dev.offprint.model.Appearance;
import dev.offprint.model.PaperCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The history of one of the paper's counts, from its appearances.
///
/// @param points oldest first, at most one per instant; empty for fewer than two
record CountSeries(List<Point> points) {
    record Point(Instant at, int count) {}

    CountSeries {
        points = List.copyOf(points);
    }

    /// @param count selects the count; null if an appearance lacks it
    static CountSeries of(List<Appearance> appearances, Function<PaperCounts, @Nullable Integer> count) {
        var points = new ArrayList<Point>();
        appearances.stream().sorted(Comparator.comparing(Appearance::seenAt)).forEach(appearance -> {
            var value = count.apply(appearance.counts());
            if (value != null) {
                points.removeIf(point -> point.at().equals(appearance.seenAt()) && point.count() <= value);
                points.add(new Point(appearance.seenAt(), value));
            }
        });
        return new CountSeries(points.size() < 2 ? List.of() : points);
    }

    /// Whether the count never changed.
    boolean isConstant() {
        return points.stream().mapToInt(Point::count).distinct().count() < 2;
    }

    int max() {
        return points.stream().mapToInt(Point::count).max().orElse(0);
    }

    Instant first() {
        return points.getFirst().at();
    }

    Instant last() {
        return points.getLast().at();
    }
}
