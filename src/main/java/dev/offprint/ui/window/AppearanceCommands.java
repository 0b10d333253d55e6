package dev.offprint.ui.window;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.fx.Localization;

/// Commands that change how the window looks, by changing the settings. JavaFX application thread.
final class AppearanceCommands {
    /// Percent of the default size.
    private static final int FONT_SIZE_STEP = 10;

    private final SettingsStore settings;
    private final StatusModel status;
    private final Localization texts;

    AppearanceCommands(SettingsStore settings, StatusModel status, Localization texts) {
        this.settings = settings;
        this.status = status;
        this.texts = texts;
    }

    /// @param steps number of steps larger; 0 for the default size
    void changeFontSize(int steps) {
        int now = settings.settings().appearance().typeSize();
        settings.change(old -> old.withTypeSize(steps == 0 ? 100 : now + steps * FONT_SIZE_STEP));
        status.showMessage(
                texts.of("status.typesize", settings.settings().appearance().typeSize()));
    }

    void theme(AppearanceSettings.Theme theme) {
        settings.change(old -> old.withTheme(theme));
    }

    /// Toggles between texts as received from the source and cleaned ones.
    void toggleReceived() {
        settings.change(old -> {
            var reading = old.reading();
            return old.withReading(reading.withReceived(!reading.received()));
        });
    }
}
