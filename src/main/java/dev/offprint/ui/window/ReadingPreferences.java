package dev.offprint.ui.window;

import dev.offprint.settings.ReadingSettings;
import dev.offprint.ui.reader.ReadPolicy;
import dev.offprint.ui.timeline.RowThumbnails;
import java.time.Duration;

/// What the settings say of reading and of pictures, as the panes want to hear it.
final class ReadingPreferences {
    private ReadingPreferences() {}

    /// Pictures that are shown while the settings want them.
    static RowThumbnails thumbnails(RowThumbnails thumbnails, SettingsStore memory) {
        thumbnails.want(memory.settings().images().shown());
        memory.onChange(now -> thumbnails.want(now.images().shown()));
        return thumbnails;
    }

    static ReadPolicy readWhen(ReadingSettings habits) {
        return switch (habits.when()) {
            case AT_ONCE -> new ReadPolicy.After(Duration.ZERO);
            case SECONDS -> new ReadPolicy.After(Duration.ofSeconds(habits.seconds()));
            case ON_SCROLL -> new ReadPolicy.Scrolled();
            case BY_HAND -> new ReadPolicy.Said();
        };
    }
}
