package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.document.html.LatexmlParser;
import dev.offprint.fulltext.KeptFiles;
import dev.offprint.library.FullText;
import dev.offprint.model.ArxivId;
import dev.offprint.model.HighlightColor;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.ReadingPlace;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.fx.RichText;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole paper in the window, by keys.
@Tag("window")
final class FullTextWindowTest {
    private static final Path SCREENS = Path.of("target", "screens");
    /// The fourth paper of the newest day.
    private static final long PAPER = 3;

    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        library.putFullText(PAPER, fullText());
        window = TestWindow.fresh(library, folder);
        window.type("jjj");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void f_shows_the_whole_paper_and_f_the_abstract_again() {
        window.type("f");
        assertThat(headings()).startsWith("Forecasting tides");
        assertThat(window.styled("reader-scroll")).isEmpty();

        window.type("f");
        assertThat(window.styled("document-flow")).isEmpty();
        assertThat(window.styled("reader-scroll")).isNotEmpty();
    }

    @Test
    void escape_leads_back_to_the_abstract() {
        window.type("f");
        window.press(KeyCode.ESCAPE);

        assertThat(window.styled("document-flow")).isEmpty();
        assertThat(window.pane()).isEqualTo("reader");
    }

    @Test
    void another_paper_shows_its_abstract() {
        window.type("f");
        window.type("2j");

        assertThat(window.styled("document-flow")).isEmpty();
    }

    @Test
    void a_paper_that_is_not_on_disk_can_be_asked_for() {
        window.type("jf");
        assertThat(window.all(Button.class, button -> "Keep it".equals(button.getText())))
                .hasSize(1);

        FxToolkit.run(window.all(Button.class, button -> "Keep it".equals(button.getText()))
                .getFirst()::fire);
        window.settle();
        assertThat(library.readKeepState(PAPER + 1).wanted()).isTrue();
    }

    @Test
    void find_counts_the_places_and_goes_from_one_to_the_next() {
        window.type("f");
        double before = height("Harbours need");
        window.press(KeyCode.F, true);
        window.type("harbour");
        assertThat(height("Harbours need")).isEqualTo(before);

        assertThat(found()).isEqualTo("1 of 4");
        window.press(KeyCode.ENTER);
        assertThat(found()).isEqualTo("2 of 4");
        window.press(KeyCode.ESCAPE);
        assertThat(window.styled("document-find")).isEmpty();
        assertThat(window.styled("document-flow")).isNotEmpty();
    }

    @Test
    void the_outline_leads_to_a_section_and_alt_left_back() {
        window.type("f");
        FxToolkit.run(button("Outline")::fire);
        window.settle();
        FxToolkit.run(entry("3 Experiments")::fire);
        window.settle();
        assertThat(headings()).doesNotContain("Forecasting tides");

        window.pressAlt(KeyCode.LEFT);
        assertThat(headings()).startsWith("Forecasting tides");
    }

    @Test
    void the_place_is_kept_when_the_paper_is_closed_and_opened_again() {
        window.type("f");
        FxToolkit.run(button("Outline")::fire);
        window.settle();
        FxToolkit.run(entry("2.2 A bound")::fire);
        window.settle();
        window.type("f");

        assertThat(library.readPlace(PAPER)).isEqualTo(new ReadingPlace("S2.SS2", 0));
        window.type("f");
        assertThat(headings()).startsWith("2.2");
    }

    @Test
    void the_paper_may_have_the_whole_window() {
        window.type("f");
        window.type("F");
        assertThat(window.styled("timeline")).isEmpty();

        window.type("f");
        assertThat(window.styled("timeline")).isNotEmpty();
    }

    @Test
    void h_marks_what_is_selected_and_the_passage_is_listed_beside_the_abstract() throws IOException {
        window.type("f");
        var text = window.all(RichText.class, rich -> rich.shown().shown().startsWith("Harbours need"))
                .getFirst();
        FxToolkit.run(() -> {
            var point = text.localToScene(30, 12);
            for (int clicks = 1; clicks <= 2; clicks++) {
                Event.fireEvent(
                        text,
                        new MouseEvent(
                                MouseEvent.MOUSE_PRESSED,
                                point.getX(),
                                point.getY(),
                                point.getX(),
                                point.getY(),
                                MouseButton.PRIMARY,
                                clicks,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
        window.type("h");

        assertThat(library.readHighlights(PAPER)).hasSize(1);
        var highlight = library.readHighlights(PAPER).getFirst();
        assertThat(highlight.block()).isEqualTo("S1.p1.1");
        assertThat(highlight.quote()).isEqualTo("Harbours");
        assertThat(highlight.start()).isZero();
        assertThat(highlight.after()).startsWith(" need the height of the sea before");
        assertThat(highlight.color()).isEqualTo(HighlightColor.YELLOW);

        double before = height("Harbours need");
        window.type("ff");
        assertThat(height("Harbours need")).isEqualTo(before);
        assertThat(window.styled("mark-yellow")).isNotEmpty();
        Files.createDirectories(SCREENS);
        picture("full-text-marked");
        window.type("f");
        window.type("kj");
        assertThat(window.all(Button.class, button -> "Harbours".equals(button.getText())))
                .hasSize(1);
        picture("highlights");
    }

    @Test
    void pictures_of_the_paper_in_light_dark_and_large() throws IOException {
        Files.createDirectories(SCREENS);
        window.type("f");
        picture("full-text");
        window.type("F");
        FxToolkit.run(button("Outline")::fire);
        window.settle();
        FxToolkit.run(entry("2 Model")::fire);
        picture("full-text-model");
        FxToolkit.run(entry("3 Experiments")::fire);
        picture("full-text-experiments");
        window.look(AppearanceSettings.Theme.DARK, 100);
        picture("full-text-dark");
        window.look(AppearanceSettings.Theme.LIGHT, 200);
        FxToolkit.run(entry("2 Model")::fire);
        picture("full-text-200");
        assertThat(window.styled("document-flow")).isNotEmpty();
    }

    /// The height of the text that begins so.
    private double height(String beginning) {
        return FxToolkit.on(
                () -> window.all(RichText.class, rich -> rich.shown().shown().startsWith(beginning))
                        .getFirst()
                        .getHeight());
    }

    private void picture(String name) throws IOException {
        window.settle();
        window.settle();
        PngFile.write(window.picture(), SCREENS.resolve(name + ".png"));
    }

    private String headings() {
        return FxToolkit.on(() -> String.join(
                "\n",
                window.nodes().stream()
                        .filter(node -> node.getStyleClass().contains("passage"))
                        .filter(node -> node.getParent() != null
                                && node.getParent().getStyleClass().contains("document-heading"))
                        .map(Node::getAccessibleText)
                        .toList()));
    }

    private String found() {
        return window.all(
                        Label.class, label -> label.getParent().getStyleClass().contains("document-find"))
                .getFirst()
                .getText();
    }

    private Button button(String name) {
        return window.all(Button.class, button -> name.equals(button.getAccessibleText()))
                .getFirst();
    }

    private Button entry(String title) {
        return window.all(Button.class, button -> title.equals(button.getText()))
                .getFirst();
    }

    private FullText fullText() throws IOException {
        var picture = folder.resolve("figure-1.png");
        var image = new BufferedImage(720, 360, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 720, 360);
        graphics.setColor(new Color(0x30, 0x60, 0xA0));
        for (int x = 1; x < 720; x++) {
            graphics.drawLine(x - 1, height(x - 1), x, height(x));
        }
        graphics.dispose();
        ImageIO.write(image, "png", picture.toFile());
        try (var in = Objects.requireNonNull(
                FullTextWindowTest.class.getResourceAsStream("/dev/offprint/document/html/tide-forecasts.html"))) {
            var paper = LatexmlParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var kept = new KeptPaper(PAPER, new ArxivId("2603.00001"), 2, KeptFormat.HTML, 1, Instant.EPOCH);
            return new FullText(
                    kept,
                    new KeptFiles(KeptFormat.HTML, folder.resolve("page.html"), Map.of("x1.png", picture)),
                    paper);
        }
    }

    private static int height(int x) {
        return (int) (180 - 120 * Math.sin(x / 40.0) * Math.cos(x / 170.0));
    }
}
