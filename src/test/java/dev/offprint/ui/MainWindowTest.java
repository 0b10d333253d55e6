package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window under a hand on the keyboard.
@Tag("window")
final class MainWindowTest {
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
    void it_opens_on_the_newest_day() {
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
        assertThat(window.label("pane-count")).isEqualTo("10 papers");
    }

    @Test
    void j_and_k_go_down_and_up_and_the_paper_is_shown() {
        window.type("jjjjk");

        assertThat(window.title()).startsWith("Kestrel-3: ");
    }

    @Test
    void s_stars_and_a_second_s_takes_the_star_away() {
        window.type("jjjs");
        assertThat(library.marks(3).starred()).isTrue();

        window.type("s");
        assertThat(library.marks(3).starred()).isFalse();
    }

    @Test
    void e_dismisses_and_goes_on_and_z_brings_back() {
        window.type("jjje");
        assertThat(library.marks(3).dismissed()).isTrue();
        assertThat(window.title()).startsWith("Federated Distillation");
        assertThat(window.label("pane-count")).isEqualTo("9 papers");

        window.type("z");
        window.until("the paper is back", () -> window.label("pane-count").equals("10 papers"));
        assertThat(library.marks(3)).isEqualTo(ReaderState.NONE);
    }

    @Test
    void everything_is_marked_as_read_at_once_and_one_undo_takes_it_back() {
        var today = ListQuery.of(new Period.Day(SampleLibrary.TODAY)).onlyUnread();
        int unread = library.list(today).keys().length;

        window.type("A");
        assertThat(window.all(Button.class, Node::isFocused))
                .extracting(Button::getText)
                .containsExactly("All " + unread + " unread");
        window.press(KeyCode.ENTER);
        window.until("all are read", () -> library.list(today).keys().length == 0);

        window.type("z");
        window.until("none is", () -> library.list(today).keys().length == unread);
    }

    @Test
    void what_stands_above_is_marked_as_read_or_nothing_at_all() {
        window.type("jjjA");
        window.press(KeyCode.ESCAPE);
        assertThat(library.marks(1).read()).isFalse();

        window.type("A");
        FxToolkit.run(() -> window.all(Button.class, button -> button.getText().equals("2 above"))
                .getFirst()
                .fire());
        window.until("two are read", () -> library.marks(2).read());

        assertThat(library.marks(1).read()).isTrue();
        assertThat(library.marks(3).read()).isFalse();
    }

    @Test
    void rows_that_go_above_those_on_screen_do_not_move_them() {
        window.type("ga");
        window.until("all are listed", () -> window.label("pane-count").equals("107 papers"));
        FxToolkit.run(() -> window.papers().scrollToTop(50));
        window.settle();
        var before = FxToolkit.on(() -> window.papers().getFirstVisibleCell().getAccessibleText());

        library.act(new ReaderAction.Dismiss(true), 2, 3).join();
        window.until("two are gone", () -> window.label("pane-count").equals("105 papers"));
        window.settle();

        assertThat(FxToolkit.on(() -> window.papers().getFirstVisibleCell().getAccessibleText()))
                .isEqualTo(before);
    }

    @Test
    void letters_typed_into_the_search_field_do_nothing_else() {
        window.type("jjj/");
        window.type("sme");

        assertThat(window.all(TextField.class, _ -> true).getFirst().getText()).isEqualTo("sme");
        assertThat(library.marks(3)).isEqualTo(ReaderState.NONE);
    }

    @Test
    void a_search_comes_as_it_is_typed_and_escape_goes_back() {
        window.type("/");
        window.type("whispering");
        window.until("there are results", () -> window.label("pane-title").equals("Results for “whispering”"));

        window.press(KeyCode.ESCAPE);
        window.until("the day is back", () -> window.label("pane-title").equals("Thursday, 19 March 2026"));
        assertThat(window.focused()).isInstanceOf(ListView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void escape_leaves_a_search_from_its_results_and_from_the_paper_too(String pane) {
        window.type("/whispering");
        window.until("there are results", () -> window.label("pane-title").equals("Results for “whispering”"));
        window.press(KeyCode.ENTER);
        window.type("j" + pane);

        window.press(KeyCode.ESCAPE);
        window.until("the day is back", () -> window.label("pane-title").equals("Thursday, 19 March 2026"));
        assertThat(window.focused()).isInstanceOf(ListView.class);
    }

    @Test
    void brackets_go_from_day_to_day() {
        window.type("[");
        assertThat(window.label("pane-title")).isEqualTo("Wednesday, 18 March 2026");

        window.type("]");
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
    }

    @Test
    void f6_goes_through_the_panes() {
        assertThat(window.pane()).isEqualTo("timeline");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("reader");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("sidebar");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("timeline");
    }

    @Test
    void g_waits_for_a_second_key_and_says_which() {
        window.type("g");
        assertThat(window.styled("key-hint").getFirst().getAccessibleText())
                .isEqualTo("g d Newest day, g s Starred papers, g u Unread papers, g r Recommended papers, g i Rising"
                        + " papers, g a All papers");

        window.type("u");
        assertThat(window.label("pane-title")).isEqualTo("Unread");
        assertThat(window.styled("key-hint")).isEmpty();
    }

    @Test
    void a_second_key_that_means_nothing_is_forgotten() {
        window.type("jjjg");
        window.type("e");

        assertThat(library.marks(3).dismissed()).isFalse();
        assertThat(window.styled("key-hint")).isEmpty();
    }

    @Test
    void keys_that_the_reader_chose_work_at_once() {
        window.close();
        TestWindow.settings(folder, TestWindow.BY_HAND.withKeys(Map.of("STAR", List.of("w", "g w"))), 1200, 800);
        window = TestWindow.again(library, folder);

        window.type("jjjgw");
        assertThat(library.marks(3).starred()).isTrue();
        window.type("w");
        assertThat(library.marks(3).starred()).isFalse();
        window.type("s");
        assertThat(library.marks(3).starred()).isFalse();
    }

    @Test
    void r_fetches_and_o_opens_the_page() {
        window.type("jjjro");

        assertThat(window.asked).containsExactly("refresh", "open https://arxiv.org/abs/2603.01003");
    }

    @Test
    void text_that_is_pasted_is_imported() {
        FxToolkit.run(() -> {
            var content = new ClipboardContent();
            content.putString("Daily Papers");
            Clipboard.getSystemClipboard().setContent(content);
        });

        window.press(KeyCode.V, true);

        assertThat(window.asked).containsExactly("import text Daily Papers");
    }

    @Test
    void a_larger_type_is_remembered() {
        window.press(KeyCode.EQUALS, true);
        window.press(KeyCode.EQUALS, true);
        window.close();

        assertThat(new SettingsFile(folder).read().appearance().typeSize()).isEqualTo(120);
        window = TestWindow.again(library, folder);
    }

    @Test
    void texts_as_they_were_received_are_a_setting_that_its_key_changes() {
        window.type("jx");
        window.close();

        assertThat(new SettingsFile(folder).read().reading().received()).isTrue();
        window = TestWindow.again(library, folder);
    }

    @Test
    void the_window_is_called_after_the_list() {
        assertThat(FxToolkit.on(() -> window.stage().getTitle())).isEqualTo("Thursday, 19 March 2026 – Offprint");
    }

    @Test
    void every_control_has_a_name() {
        window.type("jjj");

        assertThat(window.all(
                        Node.class,
                        node -> node.isFocusTraversable()
                                && !node.getStyleClass().contains("split-pane")))
                .allSatisfy(node -> assertThat(name(node)).as("%s", node).isNotBlank());
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        if (said == null && node instanceof javafx.scene.control.Labeled labeled) {
            said = labeled.getText();
        }
        return said == null ? "" : said;
    }
}
