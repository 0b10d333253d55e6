package dev.offprint.ui.reader;

import dev.offprint.model.Appearance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a paper's upvotes went, from what its appearances saw.
///
/// @param points oldest first, at most one per moment; none where fewer than two were seen
record History(List<Point> points) {
    record Point(Instant at, int upvotes) {}

    History {
        points = List.copyOf(points);
    }

    static History of(List<Appearance> appearances) {
        var points = new ArrayList<Point>();
        appearances.stream().sorted(Comparator.comparing(Appearance::seenAt)).forEach(seen -> {
            var upvotes = seen.counts().upvotes();
            if (upvotes != null) {
                points.removeIf(point -> point.at().equals(seen.seenAt()) && point.upvotes() <= upvotes);
                points.add(new Point(seen.seenAt(), upvotes));
            }
        });
        return new History(points.size() < 2 ? List.of() : points);
    }

    int most() {
        return points.stream().mapToInt(Point::upvotes).max().orElse(0);
    }

    Instant first() {
        return points.getFirst().at();
    }

    Instant last() {
        return points.getLast().at();
    }
}
