package dev.offprint.ui.shell;

import dev.offprint.settings.ReadingHabits;
import dev.offprint.ui.reader.ReadWhen;
import dev.offprint.ui.timeline.Thumbnails;
import java.time.Duration;

/// What the settings say of reading and of pictures, as the panes want to hear it.
final class Habits {
    private Habits() {}

    /// Pictures that are shown while the settings want them.
    static Thumbnails thumbnails(Thumbnails thumbnails, Memory memory) {
        thumbnails.want(memory.settings().images().shown());
        memory.onChange(now -> thumbnails.want(now.images().shown()));
        return thumbnails;
    }

    static ReadWhen readWhen(ReadingHabits habits) {
        return switch (habits.when()) {
            case AT_ONCE -> new ReadWhen.After(Duration.ZERO);
            case SECONDS -> new ReadWhen.After(Duration.ofSeconds(habits.seconds()));
            case ON_SCROLL -> new ReadWhen.Scrolled();
            case BY_HAND -> new ReadWhen.Said();
        };
    }
}
