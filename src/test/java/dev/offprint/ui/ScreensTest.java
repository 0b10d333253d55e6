package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Listing;
import dev.offprint.model.Period;
import dev.offprint.settings.Settings;
import dev.offprint.ui.activities.Activity;
import dev.offprint.ui.shell.News;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes pictures of the window in all its states, in both themes and at two type sizes, into `target/screens`:
/// `mvn test -Dtest=ScreensTest`. They are for looking at; the tests only see that the states come about.
final class ScreensTest {
    private static final Path TO = Path.of("target", "screens");

    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(
                    1,
                    Activity.Kind.FETCHING,
                    new Activity.Days(LocalDate.of(2025, 4, 23), LocalDate.of(2025, 5, 22)),
                    new Activity.Running("2025-05-10", 12, 30, 480, Duration.ofSeconds(130), null, null),
                    () -> {}),
            new Activity(
                    2,
                    Activity.Kind.IMPORTING,
                    new Activity.Files("kestrel.html", 1),
                    new Activity.Failed(
                            "kestrel.html: this is a JPEG image, not a page of papers; save the page again as HTML."),
                    null),
            new Activity(3, Activity.Kind.INDEXING, new Activity.Everything(), Activity.Running.BEGUN, null));

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(TO);
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"light, 100", "dark, 100", "light, 200", "dark, 200"})
    void a_library_is_browsed_and_searched(String theme, int size) throws IOException {
        try (var window = window(InventedLibrary.of14Days(), theme, size, 1280, 820)) {
            shot(window, theme, size, "day");
            window.type("jjjjjj");
            shot(window, theme, size, "paper");
            window.type("s/");
            window.type("sparse budget");
            shot(window, theme, size, "search");
            window.type("zzz\"");
            shot(window, theme, size, "nothing");
            window.press(KeyCode.ESCAPE);
            window.type("?");
            shot(window, theme, size, "keys");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.K, true);
            window.type("mar");
            shot(window, theme, size, "palette");
            window.press(KeyCode.ESCAPE);
            window.type("g");
            shot(window, theme, size, "key-hint");
            window.press(KeyCode.ESCAPE);
            window.shell()
                    .tell(new News.Trouble(
                            "“kestrel.html” could not be read: it is a JPEG image, not a page of papers."));
            window.settle();
            shot(window, theme, size, "trouble");
            ACTIVITIES.forEach(each -> window.shell().tell(new News.Doing(each)));
            window.settle();
            shot(window, theme, size, "activities");
            window.type("jA");
            shot(window, theme, size, "mark-all");
            window.press(KeyCode.ESCAPE);
            window.type("y");
            shot(window, theme, size, "year");
            window.press(KeyCode.ESCAPE);
            window.type("T");
            window.type("sej");
            shot(window, theme, size, "triage");
        }
        assertThat(TO.resolve(name(theme, size, "search"))).isNotEmptyFile();
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"light, 100", "dark, 100", "light, 200"})
    void a_library_is_empty_and_there_is_no_network(String theme, int size) throws IOException {
        try (var window = window(InventedLibrary.empty(), theme, size, 1280, 820)) {
            shot(window, theme, size, "empty");
            window.shell().tell(new News.Fetched(InventedLibrary.now(), 0, 0, true, null));
            window.settle();
            shot(window, theme, size, "offline");
        }
        assertThat(TO.resolve(name(theme, size, "offline"))).isNotEmptyFile();
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"light, 100", "dark, 200"})
    void a_window_is_narrow_and_its_paper_awkward(String theme, int size) throws IOException {
        try (var window = window(InventedLibrary.of14Days(), theme, size, 900, 640)) {
            window.type("j");
            shot(window, theme, size, "narrow-authors");
            window.type("j");
            shot(window, theme, size, "narrow-right-to-left");
        }
        assertThat(TO.resolve(name(theme, size, "narrow-authors"))).isNotEmptyFile();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"light, 8, refused", "dark, 13, missing", "light, 5, no-list"})
    void a_day_has_no_papers(String theme, int back, String what) throws IOException {
        var day = Settings.LastList.of(Listing.of(new Period.Day(InventedLibrary.TODAY.minusDays(back))));
        var settings = Settings.DEFAULT
                .withTheme(Settings.Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                .withPlace(day, null);
        var at = TestWindow.settings(folder, settings, 1280, 820);
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), at, Locale.UK)) {
            shot(window, theme, 100, "day-" + what);
        }
        assertThat(TO.resolve(name(theme, 100, "day-" + what))).isNotEmptyFile();
    }

    @Test
    void the_window_speaks_german() throws IOException {
        var at = TestWindow.settings(folder, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT), 1280, 820);
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), at, Locale.GERMANY)) {
            window.type("jjjj");
            shot(window, "light", 100, "german");
        }
        assertThat(TO.resolve("light-german.png")).isNotEmptyFile();
    }

    private TestWindow window(InventedLibrary library, String theme, int size, int width, int height) {
        var settings = Settings.DEFAULT
                .withTheme(Settings.Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                .withTypeSize(size);
        return new TestWindow(library.doors(), TestWindow.settings(folder, settings, width, height), Locale.UK);
    }

    private static void shot(TestWindow window, String theme, int size, String what) throws IOException {
        Png.write(window.picture(), TO.resolve(name(theme, size, what)));
    }

    private static String name(String theme, int size, String what) {
        return theme + (size == 100 ? "" : "-" + size) + "-" + what + ".png";
    }
}
