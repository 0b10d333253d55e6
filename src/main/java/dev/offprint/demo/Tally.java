package dev.offprint.demo;

import dev.offprint.model.Counts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is counted beside a paper today, and how it grew.
record Tally(int upvotes, int comments, @Nullable Integer stars, Growth growth) {
    /// The counts at the age `then`, when the paper's age is `now` today.
    Counts at(Duration then, Duration now) {
        var starsThen = stars == null ? null : Integer.valueOf(growth.of(stars, then, now));
        return new Counts(growth.of(upvotes, then, now), growth.of(comments, then, now), starsThen);
    }
}
