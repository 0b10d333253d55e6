package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.demo.DemoLibrary;
import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.PngFile;
import dev.offprint.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// New versions and withdrawals in the window, from the store to the marked words; with pictures in `target/screens`.
@Tag("window")
final class RevisionsWindowTest {
    private static final Instant NOW = Instant.parse("2026-03-19T13:30:00Z");
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;

    private OpenLibrary openLibrary;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(PICTURES);
        openLibrary = OpenLibrary.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        DemoLibrary.fill(openLibrary.store(), LocalDate.ofInstant(NOW, ZoneOffset.UTC), NOW);
        var first = told(kites(
                "We let a kite listen to the wind and steer by what it hears. In forty flights over a"
                        + " beach it stayed aloft three times as long as with a camera.",
                1,
                false));
        var other = told(tides(1, false));
        openLibrary.store().apply(new ReaderAction.Star(true), new long[] {first, other}, NOW);
        told(kites(
                "We let a kite listen to the wind with two cheap microphones and steer by what it hears. In ninety"
                        + " flights over a beach it stayed aloft twice as long as with a camera.",
                2,
                false));
        told(tides(2, true));
        openLibrary.writer().indexed().join();
    }

    private long told(Paper paper) {
        return openLibrary
                .store()
                .merge(List.of(SourceEntry.unlisted(paper, MetadataQuality.ARCHIVE)), null, NOW)
                .outcomes()
                .getFirst()
                .key();
    }

    private static Paper kites(String words, int version, boolean withdrawn) {
        return Paper.titled("Kites that Steer Themselves by Listening to the Wind")
                .arxivId(new ArxivId("2603.00001"))
                .abstractText(words)
                .authors(List.of("Ada Quill", "Bo Reed"))
                .categories(List.of("cs.RO", "cs.SD"))
                .publishedOn(LocalDate.of(2026, 3, 1))
                .preprint(PreprintInfo.of(
                        version, LocalDate.of(2026, 3, 16), withdrawn, "12 pages, 3 figures", "Journal of Kites 7"))
                .build();
    }

    private static Paper tides(int version, boolean withdrawn) {
        return Paper.titled("Tides from Two Numbers")
                .arxivId(new ArxivId("2603.00002"))
                .abstractText("A small network that reads the moon and the air pressure errs by four centimetres.")
                .authors(List.of("Cy Stone"))
                .categories(List.of("physics.ao-ph"))
                .publishedOn(LocalDate.of(2026, 3, 2))
                .preprint(PreprintInfo.of(
                        version,
                        LocalDate.of(2026, 3, 10),
                        withdrawn,
                        withdrawn ? "withdrawn due to an error in Table 2" : null,
                        null))
                .build();
    }

    @AfterEach
    void close() {
        openLibrary.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = AppearanceSettings.Theme.class,
            names = {"LIGHT", "DARK"})
    void what_changed_is_listed_and_its_words_are_marked(AppearanceSettings.Theme theme) throws IOException {
        TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(theme), 1280, 820);
        var name = "versions-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = new TestWindow(openLibrary.library(), folder, Locale.UK, () -> NOW)) {
            changed(window, 2);
            window.type("j");
            window.until("the newest version is first", () -> badge(window, "v2"));
            assertThat(badge(window, "withdrawn")).isTrue();
            unfold(window);
            PngFile.write(window.picture(), PICTURES.resolve(name + ".png"));

            assertThat(words(window, "change-gone")).contains("forty", "three times");
            assertThat(words(window, "change-new")).contains("with two cheap microphones", "ninety", "twice");

            window.type("j");
            window.until(
                    "the withdrawal is told",
                    () -> shown(
                            window, "change-withdrawn", "Withdrawn at arXiv: withdrawn due to an error in Table 2"));
            PngFile.write(window.picture(), PICTURES.resolve(name + "-withdrawn.png"));
        }
    }

    @Test
    void what_was_seen_leaves_the_list_and_comes_back_when_that_is_undone() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1280, 820);
        try (var window = new TestWindow(openLibrary.library(), folder, Locale.UK, () -> NOW)) {
            changed(window, 2);
            window.type("j");
            window.until("the newest version is first", () -> badge(window, "v2"));

            window.type("v");
            window.until("it has left the list", () -> !badge(window, "v2"));
            window.until(
                    "and the count",
                    () -> !entries(window, "New versions, 1 paper").isEmpty());

            window.type("z");
            window.until("it is back", () -> badge(window, "v2"));
        }
    }

    @Test
    void a_button_above_the_words_does_the_same_and_goes() throws IOException {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1280, 820);
        try (var window = new TestWindow(openLibrary.library(), folder, Locale.UK, () -> NOW)) {
            window.shell().visited(List.of(), "id:2603.00001");
            window.until("it is found", () -> badge(window, "v2"));
            window.press(KeyCode.ENTER);
            window.type("j");
            window.until("it is news", () -> !seen(window).isEmpty());
            PngFile.write(window.picture(), PICTURES.resolve("versions-seen.png"));

            FxToolkit.run(() -> seen(window).getFirst().fire());

            window.until("it is no news", () -> seen(window).isEmpty());
            window.until("nor in its row", () -> !badge(window, "v2"));
            openLibrary.writer().indexed().join();
            window.settle();
            window.shell().visited(List.of(), "kites listening");
            window.until(
                    "it is found by its words", () -> shown(window, "pane-title", "Results for “kites listening”"));
            assertThat(badge(window, "v2")).isFalse();
        }
    }

    private static void changed(TestWindow window, int papers) {
        FxToolkit.run(() -> entries(window, "New versions, " + papers + " papers")
                .getFirst()
                .fire());
        window.until("the list is there", () -> shown(window, "pane-title", "New versions and withdrawals"));
    }

    private static List<Button> entries(TestWindow window, String name) {
        return window.all(Button.class, button -> name.equals(button.getAccessibleText()));
    }

    private static List<Button> seen(TestWindow window) {
        return window.all(Button.class, button -> "Mark as seen".equals(button.getText()));
    }

    private static void unfold(TestWindow window) {
        window.until("what changed can be shown", () -> !links(window).isEmpty());
        FxToolkit.run(() -> links(window).getFirst().fire());
        window.settle();
    }

    private static List<Hyperlink> links(TestWindow window) {
        return window.all(Hyperlink.class, link -> "Show changes".equals(link.getText()));
    }

    private static boolean badge(TestWindow window, String text) {
        return shown(window, "row-change", text);
    }

    private static boolean shown(TestWindow window, String style, String text) {
        return !window.all(Label.class, label -> label.getStyleClass().contains(style) && text.equals(label.getText()))
                .isEmpty();
    }

    private static List<String> words(TestWindow window, String style) {
        return window.all(Text.class, text -> text.getStyleClass().contains(style)).stream()
                .map(Text::getText)
                .toList();
    }
}
