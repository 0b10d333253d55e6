package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No text is truncated, overlapped or outside its bounds, on any screen, at any font size.
@Tag("window")
final class TextFitTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} at {1} %, {2} wide")
    @CsvSource({"en, 80, 1280", "de, 150, 1280", "de, 200, 1280", "de, 100, 900"})
    void every_screen_fits(String language, int size, int width) {
        var settings = TestWindow.settings(folder, TestWindow.BY_HAND.withTypeSize(size), width, 820);
        var faults = new ArrayList<String>();
        try (var window = new TestWindow(SampleLibrary.of14Days().withTopics(), settings, Locale.of(language))) {
            new WindowTour(window, screen -> look(window, screen, faults)).full();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"de, 200"})
    void the_first_start_fits(String language, int size) {
        var settings = TestWindow.settings(folder, TestWindow.BY_HAND.withTypeSize(size), 1280, 820);
        var faults = new ArrayList<String>();
        try (var window = new TestWindow(SampleLibrary.empty().withTopics(), settings, Locale.of(language))) {
            new WindowTour(window, screen -> look(window, screen, faults)).empty();
        }
        assertThat(faults).isEmpty();
    }

    private static void look(TestWindow window, String screen, List<String> faults) {
        FxToolkit.run(
                () -> TextFit.faults(window.stage().getScene()).forEach(fault -> faults.add(screen + ": " + fault)));
    }
}
