package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, corrections and similar papers in the window.
@Tag("window")
final class SearchWindowTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        TestWindow.settings(folder, Settings.DEFAULT, 1200, 800);
        window = new TestWindow(SampleLibrary.of14Days().withTopics(), folder, Locale.UK);
        window.until("the chips have counts", () -> chips().stream().anyMatch(chip -> chip.startsWith("Has code  ")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_filter_leaves_as_many_papers_as_its_count() {
        var code = chip("Has code");
        int papers = Integer.parseInt(code.getText().replaceAll("\\D+", ""));

        FxToolkit.run(code::fire);
        window.until(
                "the list is narrowed down",
                () -> window.label("pane-count").equals(papers + (papers == 1 ? " paper" : " papers")));

        FxToolkit.run(chip("Has code")::fire);
        window.until("all are back", () -> window.label("pane-count").equals("10 papers"));
    }

    @Test
    void the_focus_stays_on_a_pressed_chip() {
        var code = chip("Has code");
        FxToolkit.run(code::requestFocus);
        FxToolkit.run(code::fire);
        window.until(
                "the list is narrowed down", () -> !window.label("pane-count").equals("10 papers"));
        window.settle();
        assertThat(code.isFocused()).isTrue();
    }

    @Test
    void a_spelling_suggestion_is_searched_by_a_click() {
        window.type("/");
        window.type("sparce");
        window.until("a correction is offered", () -> links().contains("Did you mean “sparse”?"));

        FxToolkit.run(button("Did you mean “sparse”?")::fire);
        window.settle();
        assertThat(window.all(TextField.class, _ -> true).getFirst().getText()).isEqualTo("sparse");
    }

    @Test
    void a_similar_paper_of_the_list_is_selected_by_enter() {
        window.type("jjjj");
        window.until("there are similar papers", () -> !similar().isEmpty());
        var first = similar().getFirst();
        var title = first.getAccessibleText().split(", ", 2)[0];

        FxToolkit.run(first::requestFocus);
        window.press(KeyCode.ENTER);
        window.until("it is open", () -> window.title().startsWith(title));
    }

    @Test
    void arrows_select_suggestions_and_the_focus_stays_in_the_field() throws IOException {
        window.type("/");
        window.type("au");
        window.until("something is suggested", () -> suggested().contains("autonomous tide forecasts"));

        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        Files.createDirectories(SCREENS);
        PngFile.write(window.picture(), SCREENS.resolve("suggestions.png"));
        window.press(KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("autonomous tide forecasts");
        assertThat(field().isFocused()).isTrue();
        assertThat(suggested()).isEmpty();
    }

    @Test
    void escape_closes_suggestions_and_keeps_the_query() {
        window.type("/");
        window.type("au");
        window.until("something is suggested", () -> !suggested().isEmpty());

        window.press(KeyCode.ESCAPE);
        assertThat(suggested()).isEmpty();
        assertThat(field().getText()).isEqualTo("au");
    }

    @Test
    void a_submitted_search_is_suggested_until_cleared() {
        window.type("/");
        window.type("sparse");
        window.press(KeyCode.ENTER);
        window.type("/");
        FxToolkit.run(() -> field().setText(""));
        window.until("the search is offered", () -> suggested().equals(List.of("sparse")));

        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(suggested()).isEmpty();
        FxToolkit.run(() -> field().setText("s"));
        FxToolkit.run(() -> field().setText(""));
        window.settle();
        assertThat(suggested()).isEmpty();
    }

    private TextField field() {
        return window.all(TextField.class, _ -> true).getFirst();
    }

    private List<String> suggested() {
        return window.all(Node.class, node -> node.getStyleClass().contains("suggestion")).stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private List<Node> similar() {
        return window.all(Node.class, button -> button.getStyleClass().contains("similar-row"));
    }

    private List<String> chips() {
        return window.all(ButtonBase.class, button -> button.getStyleClass().contains("chip")).stream()
                .map(ButtonBase::getText)
                .toList();
    }

    private List<String> links() {
        return window.all(ButtonBase.class, _ -> true).stream()
                .map(ButtonBase::getText)
                .toList();
    }

    private ButtonBase chip(String name) {
        return window.all(
                        ButtonBase.class,
                        button -> button.getText() != null && button.getText().startsWith(name))
                .getFirst();
    }

    private ButtonBase button(String text) {
        return window.all(ButtonBase.class, button -> text.equals(button.getText()))
                .getFirst();
    }
}
