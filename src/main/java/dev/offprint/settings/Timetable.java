package dev.offprint.settings;

/// When the window fetches by itself, and whether it then speaks up.
///
/// @param on      whether it does at all
/// @param minutes between two rounds, 60 to 1440; a source wants to be asked no more often
/// @param tells   whether the system is to show a notice when watched topics have news
public record Timetable(boolean on, int minutes, boolean tells) {
    public static final int LEAST = 60;
    public static final int MOST = 24 * 60;
    static final Timetable USUAL = new Timetable(true, 60, false);

    public Timetable {
        minutes = minutes <= 0 ? 60 : Math.clamp(minutes, LEAST, MOST);
    }

    public Timetable withOn(boolean value) {
        return new Timetable(value, minutes, tells);
    }

    public Timetable withMinutes(int value) {
        return new Timetable(on, value, tells);
    }

    public Timetable withTells(boolean value) {
        return new Timetable(on, minutes, value);
    }
}
