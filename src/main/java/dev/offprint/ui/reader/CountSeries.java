package dev.offprint.ui.reader;

import dev.offprint.model.Appearance;
import dev.offprint.model.PaperCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one of a paper's counts went, from what its appearances saw.
///
/// @param points oldest first, at most one per moment; none where fewer than two were seen
record CountSeries(List<Point> points) {
    record Point(Instant at, int count) {}

    CountSeries {
        points = List.copyOf(points);
    }

    /// @param what which count; null where an appearance did not say
    static CountSeries of(List<Appearance> appearances, Function<PaperCounts, @Nullable Integer> what) {
        var points = new ArrayList<Point>();
        appearances.stream().sorted(Comparator.comparing(Appearance::seenAt)).forEach(seen -> {
            var count = what.apply(seen.counts());
            if (count != null) {
                points.removeIf(point -> point.at().equals(seen.seenAt()) && point.count() <= count);
                points.add(new Point(seen.seenAt(), count));
            }
        });
        return new CountSeries(points.size() < 2 ? List.of() : points);
    }

    /// Whether it never changed.
    boolean steady() {
        return points.stream().mapToInt(Point::count).distinct().count() < 2;
    }

    int most() {
        return points.stream().mapToInt(Point::count).max().orElse(0);
    }

    Instant first() {
        return points.getFirst().at();
    }

    Instant last() {
        return points.getLast().at();
    }
}
