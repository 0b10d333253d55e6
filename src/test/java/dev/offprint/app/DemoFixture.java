package dev.offprint.app;

import dev.offprint.model.ListQuery;
import dev.offprint.settings.AppearanceSettings;
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

    static final Instant NOW = Instant.parse("2026-03-19T13:30:00Z");

    @TempDir
    Path folder;

    OpenLibrary openLibrary;

    @BeforeEach
    final void fill() throws IOException {
        Files.createDirectories(PICTURES);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        openLibrary = OpenLibrary.open(folder, clock);
        DemoLauncher.fill(openLibrary, clock);
        openLibrary.writer().indexed().join();
    }

    @AfterEach
    final void close() {
        openLibrary.close();
    }

    final TestWindow open(AppearanceSettings.Theme theme, Locale locale) {
        TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(theme), 1280, 820);
        return new TestWindow(openLibrary.library(), folder, locale, () -> NOW);
    }

    final TestWindow open() {
        return open(AppearanceSettings.Theme.LIGHT, Locale.UK);
    }

    final long starred() {
        return openLibrary.library().list(ListQuery.ALL.onlyStarred()).keys().length;
    }
}
