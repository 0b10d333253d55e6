package dev.offprint.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Appearance and language of the window.
///
/// @param typeSize in percent of the default, 80 to 200
/// @param language a BCP 47 tag; null for the system's
public record AppearanceSettings(
        Theme theme,
        Accent accent,
        int typeSize,
        Density density,
        @Nullable String language) {

    public static final int MIN_TYPE_SIZE = 80;
    public static final int MAX_TYPE_SIZE = 200;
    static final AppearanceSettings DEFAULT =
            new AppearanceSettings(Theme.SYSTEM, Accent.BLUE, 100, Density.USUAL, null);

    /// Light, dark, or the system's preference.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The colour of selection, focus and links.
    public enum Accent {
        BLUE,
        GREEN,
        VIOLET,
        RED
    }

    /// The height of a row.
    public enum Density {
        COMPACT,
        USUAL,
        AIRY
    }

    public AppearanceSettings {
        theme = Objects.requireNonNullElse(theme, Theme.SYSTEM); // a file may say null
        accent = Objects.requireNonNullElse(accent, Accent.BLUE);
        density = Objects.requireNonNullElse(density, Density.USUAL);
        typeSize = typeSize <= 0 ? 100 : Math.clamp(typeSize, MIN_TYPE_SIZE, MAX_TYPE_SIZE);
        language = language == null || language.isBlank() ? null : language;
    }

    public AppearanceSettings withTheme(Theme value) {
        return new AppearanceSettings(value, accent, typeSize, density, language);
    }

    public AppearanceSettings withAccent(Accent value) {
        return new AppearanceSettings(theme, value, typeSize, density, language);
    }

    public AppearanceSettings withTypeSize(int percent) {
        return new AppearanceSettings(theme, accent, percent, density, language);
    }

    public AppearanceSettings withDensity(Density value) {
        return new AppearanceSettings(theme, accent, typeSize, value, language);
    }

    public AppearanceSettings withLanguage(@Nullable String tag) {
        return new AppearanceSettings(theme, accent, typeSize, density, tag);
    }
}
