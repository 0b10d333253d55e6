package dev.offprint.ui.window;

import dev.offprint.settings.ReadingSettings;
import dev.offprint.ui.reader.ReadPolicy;
import dev.offprint.ui.timeline.RowThumbnails;
import java.time.Duration;

/// Applies the reading and thumbnail settings to the panes.
final class ReadingPreferences {
    private ReadingPreferences() {}

    /// Thumbnails that follow the settings.
    static RowThumbnails thumbnails(RowThumbnails thumbnails, SettingsStore settings) {
        thumbnails.setEnabled(settings.settings().images().shown());
        settings.onChange(now -> thumbnails.setEnabled(now.images().shown()));
        return thumbnails;
    }

    static ReadPolicy readPolicy(ReadingSettings reading) {
        return switch (reading.when()) {
            case AT_ONCE -> new ReadPolicy.After(Duration.ZERO);
            case SECONDS -> new ReadPolicy.After(Duration.ofSeconds(reading.seconds()));
            case ON_SCROLL -> new ReadPolicy.Scrolled();
            case BY_HAND -> new ReadPolicy.Said();
        };
    }
}
