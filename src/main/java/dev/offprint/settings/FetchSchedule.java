package dev.offprint.settings;

/// When the window fetches by itself, and whether it then speaks up.
///
/// @param on      whether it does at all
/// @param minutes between two rounds, 60 to 1440; a source wants to be asked no more often
/// @param tells   whether the system is to show a notice when watched topics have news
public record FetchSchedule(boolean on, int minutes, boolean tells) {
    public static final int MIN_MINUTES = 60;
    public static final int MAX_MINUTES = 24 * 60;
    static final FetchSchedule DEFAULT = new FetchSchedule(true, 60, false);

    public FetchSchedule {
        minutes = minutes <= 0 ? 60 : Math.clamp(minutes, MIN_MINUTES, MAX_MINUTES);
    }

    public FetchSchedule withOn(boolean value) {
        return new FetchSchedule(value, minutes, tells);
    }

    public FetchSchedule withMinutes(int value) {
        return new FetchSchedule(on, value, tells);
    }

    public FetchSchedule withTells(boolean value) {
        return new FetchSchedule(on, minutes, value);
    }
}
