package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Back and forward over lists, searches and papers.
@Tag("window")
final class HistoryWindowTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void start() {
        window = TestWindow.fresh(library, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothing_lies_behind_the_list_that_the_window_opened_with() {
        assertThat(step("Back").isDisabled()).isTrue();
        assertThat(step("Forward").isDisabled()).isTrue();

        window.pressAlt(KeyCode.LEFT);

        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
    }

    @Test
    void back_leads_to_the_list_with_its_paper_and_forward_to_where_it_was_pressed() {
        window.type("jjjj");
        var paper = window.title();
        window.type("ga");
        window.type("jj");
        var other = window.title();

        window.pressAlt(KeyCode.LEFT);
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
        assertThat(window.title()).isEqualTo(paper);

        window.pressAlt(KeyCode.RIGHT);
        assertThat(window.label("pane-title")).isEqualTo("All papers");
        assertThat(window.title()).isEqualTo(other);
    }

    @Test
    void the_list_stands_scrolled_as_it_was_left() {
        window.type("ga");
        FxToolkit.run(() -> window.papers().scrollToTop(50));
        window.settle();
        var top = FxToolkit.on(() -> window.papers().getFirstVisibleCell().getAccessibleText());

        window.type("gs");
        window.pressAlt(KeyCode.LEFT);

        assertThat(FxToolkit.on(() -> window.papers().getFirstVisibleCell().getAccessibleText()))
                .isEqualTo(top);
    }

    @Test
    void escape_returns_from_a_search_to_the_paper_it_was_begun_at() {
        window.type("jjjj");
        var paper = window.title();
        window.type("/");
        window.type("sparse");
        window.press(KeyCode.ENTER);
        window.type("j");
        assertThat(window.title()).isNotEqualTo(paper);

        window.press(KeyCode.ESCAPE);

        assertThat(window.title()).isEqualTo(paper);
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void typing_on_in_a_search_is_no_step() {
        window.type("/");
        window.type("sparse");
        window.type(" training");
        window.press(KeyCode.ENTER);

        window.pressAlt(KeyCode.LEFT);
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
        assertThat(field().getText()).isEmpty();

        window.pressAlt(KeyCode.RIGHT);
        assertThat(field().getText()).isEqualTo("sparse training");
    }

    @Test
    void an_author_opened_from_a_search_is_one_step_from_it() {
        window.type("/");
        window.type("sparse");
        window.press(KeyCode.ENTER);
        window.type("j");
        var paper = window.title();
        var author = window.all(Hyperlink.class, link -> link.getStyleClass().contains("author"))
                .getFirst();

        FxToolkit.run(author::fire);
        window.settle();
        assertThat(field().getText()).startsWith("author:");

        window.pressAlt(KeyCode.LEFT);
        assertThat(field().getText()).isEqualTo("sparse");
        assertThat(window.title()).isEqualTo(paper);
    }

    @Test
    void a_similar_paper_is_a_step_that_can_be_taken_back() {
        window.type("jjjj");
        var paper = window.title();
        window.until(
                "there are similar papers", () -> !window.styled("similar-row").isEmpty());
        FxToolkit.run(similar()::requestFocus);
        window.press(KeyCode.ENTER);
        window.until("it is open", () -> !window.title().equals(paper));

        window.pressAlt(KeyCode.LEFT);

        assertThat(window.title()).isEqualTo(paper);
    }

    @Test
    void the_buttons_at_the_side_of_a_mouse_go_back_and_forward() {
        window.type("ga");

        mouse(MouseButton.BACK);
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");

        mouse(MouseButton.FORWARD);
        assertThat(window.label("pane-title")).isEqualTo("All papers");
    }

    @Test
    void the_arrows_of_the_toolbar_go_back_and_forward() {
        window.type("ga");

        FxToolkit.run(step("Back")::fire);
        window.settle();
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
        assertThat(step("Back").isDisabled()).isTrue();

        FxToolkit.run(step("Forward")::fire);
        window.settle();
        assertThat(window.label("pane-title")).isEqualTo("All papers");
    }

    @Test
    void undo_selects_the_paper_that_it_brings_back() {
        window.type("jjj");
        var paper = window.title();
        window.type("e");
        window.type("jjj");
        assertThat(window.title()).isNotEqualTo(paper);

        window.type("z");
        window.until("the paper is back", () -> window.label("pane-count").equals("10 papers"));
        window.settle();

        assertThat(window.title()).isEqualTo(paper);
    }

    private void mouse(MouseButton button) {
        FxToolkit.run(() -> Event.fireEvent(
                window.papers(),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
        window.settle();
    }

    private Button step(String name) {
        return window.all(Button.class, button -> name.equals(button.getAccessibleText()))
                .getFirst();
    }

    private Node similar() {
        return window.all(Node.class, row -> row.getStyleClass().contains("similar-row"))
                .getFirst();
    }

    private TextField field() {
        return window.all(
                        TextField.class,
                        field -> field.getParent().getStyleClass().contains("search-box"))
                .getFirst();
    }
}
