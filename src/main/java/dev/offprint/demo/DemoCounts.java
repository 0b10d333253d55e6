package dev.offprint.demo;

import dev.offprint.model.PaperCounts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is counted beside a paper today, and how it grew.
record DemoCounts(int upvotes, int comments, @Nullable Integer stars, CountGrowth growth) {
    /// The counts at the age `then`, when the paper's age is `now` today.
    PaperCounts at(Duration then, Duration now) {
        var starsThen = stars == null ? null : Integer.valueOf(growth.of(stars, then, now));
        return new PaperCounts(growth.of(upvotes, then, now), growth.of(comments, then, now), starsThen);
    }
}
