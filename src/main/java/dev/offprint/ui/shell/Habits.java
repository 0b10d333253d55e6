package dev.offprint.ui.shell;

import dev.offprint.settings.ReadingHabits;
import dev.offprint.ui.reader.ReadWhen;
import java.time.Duration;

/// What the settings say of reading, as the paper's pane wants to hear it.
final class Habits {
    private Habits() {}

    static ReadWhen readWhen(ReadingHabits habits) {
        return switch (habits.when()) {
            case AT_ONCE -> new ReadWhen.After(Duration.ZERO);
            case SECONDS -> new ReadWhen.After(Duration.ofSeconds(habits.seconds()));
            case ON_SCROLL -> new ReadWhen.Scrolled();
            case BY_HAND -> new ReadWhen.Said();
        };
    }
}
