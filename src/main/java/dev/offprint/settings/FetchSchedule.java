package dev.offprint.settings;

/// Automatic fetching of the window and its notifications.
///
/// @param on      whether it is enabled
/// @param minutes interval, 60 to 1440; sources should not be requested more often
/// @param tells   whether new papers of watched topics cause desktop notifications
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
