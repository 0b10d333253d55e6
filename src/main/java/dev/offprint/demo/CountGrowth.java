package dev.offprint.demo;

import java.time.Duration;
import java.util.Locale;

/// How a count came to be what it is today. Only multiplication and division, so that every machine counts the
/// same.
enum CountGrowth {
    /// Most of it in the first day.
    SETTLED {
        @Override
        double size(double hours) {
            return hours / (hours + 20);
        }
    },
    /// The same every day.
    STEADY {
        @Override
        double size(double hours) {
            return hours;
        }
    },
    /// Little at first, most of it in these last days.
    RISING {
        @Override
        double size(double hours) {
            return hours * hours * hours;
        }
    };

    /// How large something of this kind is after so many hours; only proportions count.
    abstract double size(double hours);

    /// What of `today` there was at the age `then`, when the whole of it took until the age `now`. Rounded up: a
    /// paper is on a list because it was upvoted.
    int of(int today, Duration then, Duration now) {
        return (int) Math.ceil(today * (size(then.toMinutes() / 60.0) / size(now.toMinutes() / 60.0)));
    }

    static CountGrowth read(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
