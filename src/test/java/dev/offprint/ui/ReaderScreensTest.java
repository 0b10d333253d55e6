package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes pictures of a paper with formulas, in both themes and at two type sizes, into `target/screens`.
final class ReaderScreensTest {
    private static final Path TO = Path.of("target", "screens");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"light, 100", "dark, 200"})
    void a_paper_with_formulas(String theme, int size) throws IOException {
        Files.createDirectories(TO);
        var settings = Settings.DEFAULT
                .withTheme(Settings.Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                .withTypeSize(size);
        var at = TestWindow.settings(folder, settings, 1280, 900);
        var file = TO.resolve(theme + "-" + size + "-formulas.png");
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), at, Locale.UK)) {
            window.type("jjjjj");
            window.settle();
            Png.write(window.picture(), file);
            window.type("x");
            Png.write(window.picture(), TO.resolve(theme + "-" + size + "-received.png"));
        }
        assertThat(file).isNotEmptyFile();
    }
}
