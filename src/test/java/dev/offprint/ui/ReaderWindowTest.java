package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reader pane operated by keyboard.
@Tag("window")
final class ReaderWindowTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(AppearanceSettings.Theme.LIGHT), 1280, 900);
        window = new TestWindow(library.withTopics(), folder, Locale.UK);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void t_focuses_the_tag_field_and_tags_can_be_removed() throws IOException {
        window.type("jjjjjt");
        window.type("har");
        PngFile.write(window.picture(), PICTURES.resolve("light-tagging.png"));
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(library.marks(5).tags()).containsExactly("harbour");

        window.press(KeyCode.ESCAPE);
        window.type("z");
        window.until("the tag is gone", () -> library.marks(5).tags().isEmpty());
    }

    @Test
    void a_note_is_stored_while_typing_and_rendered_afterwards() throws IOException {
        window.type("jjjjj");
        fire("Write a note");
        window.type("**Read** again");
        window.until(
                "it is stored", () -> "**Read** again".equals(library.marks(5).note()));

        window.type("!");
        window.press(KeyCode.ESCAPE);
        assertThat(library.marks(5).note()).isEqualTo("**Read** again!");
        window.settle();
        PngFile.write(window.picture(), PICTURES.resolve("light-note.png"));
    }

    @Test
    void closing_the_window_stores_input() {
        window.type("jjjjj");
        fire("Write a note");
        window.type("x");
        window.close();

        assertThat(library.marks(5).note()).isEqualTo("x");
    }

    @Test
    void the_star_history_has_a_chart_and_an_accessible_text() {
        window.type("jjjjjj");

        assertThat(FxToolkit.on(() -> window
                        .all(
                                Node.class,
                                node -> node.getStyleClass().contains("history")
                                        && String.valueOf(node.getAccessibleText())
                                                .startsWith("GitHub"))
                        .stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .containsExactly("GitHub stars went from 1,000 on 19 Mar 2026 to 1,040 on 20 Mar 2026.");
    }

    @Test
    void c_copies_bibtex_and_reports_it() {
        window.type("jjjjjc");

        assertThat(FxToolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("@misc{")
                .contains("$\\mathcal{O}(n \\log n)$");
        assertThat(FxToolkit.on(
                        () -> window.all(Label.class, label -> label.getText().startsWith("Copied as BibTeX"))
                                .size()))
                .isEqualTo(1);
    }

    @Test
    void a_key_pressed_while_loading_applies_to_the_requested_paper() {
        window.type("jjj");
        FxToolkit.run(() -> List.of("j", "j", "o", "j", "c").forEach(window::key));
        window.settle();

        assertThat(window.asked).containsExactly("open https://arxiv.org/abs/2603.01005");
        assertThat(FxToolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                .contains("2603.01006");
    }

    @Test
    void t_pressed_while_loading_tags_the_requested_paper() {
        FxToolkit.run(() -> List.of("j", "j", "t").forEach(window::key));
        window.settle();
        window.type("x");
        window.press(KeyCode.ENTER);

        assertThat(library.marks(2).tags()).containsExactly("x");
    }

    @Test
    void an_author_link_searches_for_the_author() {
        window.type("jjj");
        var author = window.all(Hyperlink.class, link -> link.getStyleClass().contains("author"))
                .getFirst();
        FxToolkit.run(author::fire);
        window.settle();

        assertThat(window.label("pane-title"))
                .contains("author:\"" + author.getText().replace(",", "") + "\"");
    }

    @Test
    void all_of_three_thousand_authors_are_shown_without_a_freeze() {
        window.type("j");
        var more = window.all(Hyperlink.class, link -> link.getStyleClass().contains("author-more"))
                .getFirst();
        FxToolkit.run(more::fire);
        window.settle();

        assertThat(FxToolkit.on(() -> window.all(
                                Node.class,
                                node -> node.getStyleClass().contains("passage")
                                        && node.getParent().getStyleClass().contains("authors"))
                        .getFirst()
                        .getLayoutBounds()
                        .getHeight()))
                .isGreaterThan(1_000);
    }

    @Test
    void each_of_three_thousand_authors_is_reached_by_the_arrow_keys() {
        window.type("j");
        var more = window.all(Hyperlink.class, link -> link.getStyleClass().contains("author-more"))
                .getFirst();
        FxToolkit.run(more::fire);
        window.settle();
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);

        window.until(
                "it is searched for",
                () -> window.all(Label.class, label -> label.getStyleClass().contains("pane-title"))
                        .getFirst()
                        .getText()
                        .equals("Results for “author:\"Q. Ashdown-10\"”"));
    }

    @Test
    void a_link_in_an_abstract_shows_focus_and_opens_by_enter() {
        window.type("jjjjj");
        window.settle();
        var link = window.all(Text.class, Node::isFocusTraversable).getFirst();
        FxToolkit.run(link::requestFocus);
        window.press(KeyCode.ENTER);

        assertThat(window.asked).contains("open https://example.org/lift");
        assertThat(window.all(
                        javafx.scene.shape.Path.class,
                        path -> path.getStyleClass().contains("passage-ring")
                                && !path.getElements().isEmpty()))
                .hasSize(1);
    }

    private void fire(String button) {
        FxToolkit.run(
                window.all(Button.class, each -> button.equals(each.getText())).getFirst()::fire);
        window.settle();
    }
}
