package dev.offprint.settings;

import java.util.Objects;

/// How papers are read.
///
/// @param when     what marks a paper as read
/// @param seconds  time on screen before a paper counts as read with [When#SECONDS], 1 to 60
/// @param received whether titles and abstracts are shown as received, formulas as their source
public record ReadingSettings(When when, int seconds, boolean received) {
    public static final int MAX_SECONDS = 60;
    static final ReadingSettings DEFAULT = new ReadingSettings(When.SECONDS, 2, false);

    /// What marks a paper as read.
    public enum When {
        AT_ONCE,
        SECONDS,
        ON_SCROLL,
        BY_HAND
    }

    public ReadingSettings {
        when = Objects.requireNonNullElse(when, When.SECONDS); // a file may say null
        seconds = seconds <= 0 ? 2 : Math.min(seconds, MAX_SECONDS);
    }

    public ReadingSettings withWhen(When value) {
        return new ReadingSettings(value, seconds, received);
    }

    public ReadingSettings withSeconds(int value) {
        return new ReadingSettings(when, value, received);
    }

    public ReadingSettings withReceived(boolean value) {
        return new ReadingSettings(when, seconds, value);
    }
}
