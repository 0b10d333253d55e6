package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsStoreTest {
    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private final StepExecutor ask = new StepExecutor();
    private final List<String> failures = new ArrayList<>();

    @Test
    void a_change_is_saved_a_second_later_on_another_thread() {
        var store = store(folder);
        store.change(old -> old.withTypeSize(120));

        assertThat(folder.resolve("settings.json")).doesNotExist();
        clock.advance(Duration.ofSeconds(1));
        assertThat(folder.resolve("settings.json")).doesNotExist();
        ask.runAll();

        assertThat(new SettingsFile(folder).read().appearance().typeSize()).isEqualTo(120);
    }

    @Test
    void changes_in_a_row_are_saved_once() {
        var store = store(folder);
        store.change(old -> old.withTypeSize(110));
        store.change(old -> old.withTypeSize(120));
        clock.advance(Duration.ofSeconds(1));

        assertThat(ask.size()).isEqualTo(1);
    }

    @Test
    void flush_saves_at_once() {
        var store = store(folder);
        store.change(old -> old.withTheme(AppearanceSettings.Theme.DARK));
        store.flush();

        assertThat(new SettingsFile(folder).read().appearance().theme()).isEqualTo(AppearanceSettings.Theme.DARK);
    }

    @Test
    void settings_that_cannot_be_saved_still_apply() {
        var store = store(folder.resolve("gone"));
        store.change(old -> old.withTypeSize(120));
        store.flush();

        assertThat(store.settings().appearance().typeSize()).isEqualTo(120);
        assertThat(failures).singleElement().asString().startsWith("The settings could not be saved");
    }

    private SettingsStore store(Path where) {
        return new SettingsStore(new SettingsFile(where), ask, clock, failure -> failures.add(failure.getMessage()));
    }
}
