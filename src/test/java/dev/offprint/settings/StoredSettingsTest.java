package dev.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `settings.json` with every key that it can have, none of them at its default. The keys are names of record
/// components and the values names of constants, so that to rename one in the code loses what the reader chose.
final class StoredSettingsTest {
    private static final Settings ALL = new Settings(
            new AppearanceSettings(
                    AppearanceSettings.Theme.DARK,
                    AppearanceSettings.Accent.VIOLET,
                    120,
                    AppearanceSettings.Density.COMPACT,
                    "de-DE"),
            new ReadingSettings(ReadingSettings.When.ON_SCROLL, 7, true),
            new FetchSchedule(false, 180, true),
            new Settings.Network(true, "http://localhost:3128"),
            new Settings.Images(true, 250),
            new Settings.FullTexts(false, 300),
            new Settings.Copies(false),
            new Settings.SemanticSearch(false),
            new SourceSettings(List.of("cs.LG", "hep-th"), "/pages/saved"),
            Map.of("NEXT", List.of("l", "Shortcut+L"), "STAR", List.of()),
            new WindowState(
                    new WindowState.Panes(0.25, 0.5),
                    new WindowState.Frame(10, 20, 1200, 800, true),
                    WindowState.LastList.of(new ListQuery(
                            new Period.Day(LocalDate.of(2025, 5, 22)),
                            true,
                            true,
                            "later",
                            false,
                            ListQuery.Order.RISING,
                            "Kites",
                            false,
                            false,
                            true)),
                    41L,
                    40L,
                    List.of("command.STAR", "topic.3"),
                    List.of(42L, 43L)));

    @TempDir
    private Path folder;

    @Test
    void settings_are_written_under_the_keys_that_they_always_had() throws IOException {
        new SettingsFile(folder).write(ALL);
        assertThat(folder.resolve("settings.json"))
                .content()
                .isEqualToIgnoringNewLines(GoldenFile.text("settings.json"));
    }

    @Test
    void settings_that_were_written_before_are_read_as_they_were() throws IOException {
        Files.writeString(folder.resolve("settings.json"), GoldenFile.text("settings.json"));
        assertThat(new SettingsFile(folder).read()).isEqualTo(ALL);
    }

    @Test
    void every_choice_has_the_name_that_it_always_had() {
        assertThat(AppearanceSettings.Theme.values()).extracting(Enum::name).containsExactly("SYSTEM", "LIGHT", "DARK");
        assertThat(AppearanceSettings.Accent.values())
                .extracting(Enum::name)
                .containsExactly("BLUE", "GREEN", "VIOLET", "RED");
        assertThat(AppearanceSettings.Density.values())
                .extracting(Enum::name)
                .containsExactly("COMPACT", "USUAL", "AIRY");
        assertThat(ReadingSettings.When.values())
                .extracting(Enum::name)
                .containsExactly("AT_ONCE", "SECONDS", "ON_SCROLL", "BY_HAND");
        assertThat(ListQuery.Order.values())
                .extracting(ListQuery.Order::text)
                .containsExactly("rank", "date", "upvotes", "rising", "recommended");
    }

    @Test
    void searches_are_stored_one_on_a_line() {
        new SearchHistoryFile(folder).write(List.of("author:quill kites", "tides"));
        assertThat(folder.resolve("searches.txt")).hasContent("author:quill kites\ntides\n");
    }
}
