package dev.offprint;

import dev.offprint.model.Listing;
import dev.offprint.settings.Settings;
import dev.offprint.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration library, with the real store and the real index, and windows on it; their pictures go to
/// `target/screens`.
abstract class DemoFixture {
    static final Path PICTURES = Path.of("target", "screens");

    private static final Instant NOW = Instant.parse("2026-03-19T13:30:00Z");

    @TempDir
    Path folder;

    House house;

    @BeforeEach
    final void fill() throws IOException {
        Files.createDirectories(PICTURES);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        house = House.open(folder, clock);
        Demo.fill(house, clock);
        house.keeper().indexed().join();
    }

    @AfterEach
    final void close() {
        house.close();
    }

    final TestWindow open(Settings.Theme theme, Locale locale) {
        TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(theme), 1280, 820);
        return new TestWindow(LibraryDoors.of(house.library()), folder, locale, () -> NOW);
    }

    final TestWindow open() {
        return open(Settings.Theme.LIGHT, Locale.UK);
    }

    final long starred() {
        return house.library().list(Listing.ALL.onlyStarred()).length;
    }
}
