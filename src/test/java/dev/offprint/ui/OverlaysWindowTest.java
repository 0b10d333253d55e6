package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.InterestWeight;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The overlays, and key handling while one is open.
@Tag("window")
final class OverlaysWindowTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.fresh(library, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keys_do_not_affect_papers_behind_an_overlay() {
        window.type("jjj?");
        window.type("s");
        assertThat(library.marks(3).starred()).isFalse();

        window.type("?");
        window.type("s");
        assertThat(library.marks(3).starred()).isTrue();
    }

    @Test
    void key_sequences_do_not_run_behind_an_overlay() {
        var before = window.label("pane-title");
        window.type("?");
        window.type("gs");
        assertThat(window.label("pane-title")).isEqualTo(before);

        window.type("?");
        window.type("gs");
        assertThat(window.label("pane-title")).isNotEqualTo(before);
    }

    @Test
    void an_interest_is_pinned_and_muted_by_a_key_or_a_click_and_keeps_its_place_under_the_hand() {
        window.type("i");
        assertThat(interests())
                .containsExactly(
                        "sparse attention PINNED", "budget LEARNT", "Ada Brook LEARNT", "Lake Institute MUTED");

        window.press(KeyCode.DOWN);
        window.type("p");
        assertThat(interests()).contains("budget PINNED");
        window.type("m");
        assertThat(interests()).contains("budget MUTED");
        window.type("m");
        assertThat(interests()).contains("budget LEARNT");

        window.type("i");
        assertThat(window.styled("interests")).isEmpty();
    }

    @Test
    void a_word_that_is_typed_is_pinned() {
        window.type("i");
        FxToolkit.run(() -> window.stage()
                .getScene()
                .getRoot()
                .lookup(".interests-sheet > .text-field")
                .requestFocus());
        window.type("quill pens");
        window.press(KeyCode.ENTER);

        assertThat(interests()).startsWith("quill pens PINNED");
    }

    private List<String> interests() {
        window.settle();
        var list = (ListView<?>) window.styled("interests").getFirst();
        return list.getItems().stream()
                .map(InterestWeight.class::cast)
                .map(each -> each.interest().text() + " " + each.state())
                .toList();
    }

    @Test
    void the_palette_finds_a_command_by_some_of_its_letters_and_runs_it() {
        window.type("jjj");
        window.press(KeyCode.K, true);
        assertThat(window.styled("palette")).hasSize(1);

        window.type("dism");
        window.press(KeyCode.ENTER);

        assertThat(window.styled("palette")).isEmpty();
        assertThat(library.marks(3).dismissed()).isTrue();
    }

    @Test
    void the_palette_goes_to_a_day_and_escape_closes_it() {
        window.press(KeyCode.K, true);
        window.type("2026-03-17");
        window.press(KeyCode.ENTER);
        assertThat(window.label("pane-title")).isEqualTo("Tuesday, 17 March 2026");

        window.press(KeyCode.K, true);
        window.press(KeyCode.ESCAPE);
        assertThat(window.styled("palette")).isEmpty();
        assertThat(window.pane()).isEqualTo("timeline");
    }

    @Test
    void the_palette_opens_a_day_without_papers() {
        window.press(KeyCode.K, true);
        window.type("may 22");
        window.press(KeyCode.ENTER);

        assertThat(window.label("pane-title")).isEqualTo("Thursday, 22 May 2025");
        var fetch = window.all(Button.class, button -> button.getText().equals("Fetch this day"));
        FxToolkit.run(fetch.getFirst()::fire);
        assertThat(window.asked).containsExactly("fetch 2025-05-22");
    }

    @Test
    void a_list_opened_by_the_palette_takes_the_focus() {
        window.type("/");
        window.press(KeyCode.K, true);
        window.type("2026-03-17");
        window.press(KeyCode.ENTER);
        assertThat(window.pane()).isEqualTo("timeline");

        window.type("/");
        window.press(KeyCode.K, true);
        window.type("starred papers");
        window.press(KeyCode.ENTER);
        assertThat(window.pane()).isEqualTo("timeline");
    }

    @Test
    void the_question_mark_shows_the_keys_and_escape_hides_them() {
        window.type("?");
        assertThat(window.styled("key-sheet")).hasSize(1);

        window.press(KeyCode.ESCAPE);
        assertThat(window.styled("key-sheet")).isEmpty();
    }
}
