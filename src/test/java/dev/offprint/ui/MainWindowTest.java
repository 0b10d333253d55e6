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

/// The window operated by keyboard.
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
    void the_window_opens_on_the_newest_day() {
        assertThat(window.label("pane-title")).isEqualTo("Thursday, 19 March 2026");
        assertThat(window.label("pane-count")).isEqualTo("10 papers");
    }

    @Test
    void j_and_k_select_and_show_papers() {
        window.type("jjjjk");

        assertThat(window.title()).startsWith("Kestrel-3: ");
    }

    @Test
    void s_toggles_the_star() {
        window.type("jjjs");
        assertThat(library.marks(3).starred()).isTrue();

        window.type("s");
        assertThat(library.marks(3).starred()).isFalse();
    }

    @Test
    void e_dismisses_and_z_restores() {
        window.type("jjje");
        assertThat(library.marks(3).dismissed()).isTrue();
        assertThat(window.title()).startsWith("Federated Distillation");
        assertThat(window.label("pane-count")).isEqualTo("9 papers");

        window.type("z");
        window.until("the paper is back", () -> window.label("pane-count").equals("10 papers"));
        assertThat(library.marks(3)).isEqualTo(ReaderState.NONE);
    }

    @Test
    void one_undo_reverts_marking_all_as_read() {
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
    void papers_above_are_marked_as_read_or_none() {
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
    void removing_rows_above_keeps_the_scroll_position() {
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
    void letters_in_the_search_field_run_no_commands() {
        window.type("jjj/");
        window.type("sme");

        assertThat(window.all(TextField.class, _ -> true).getFirst().getText()).isEqualTo("sme");
        assertThat(library.marks(3)).isEqualTo(ReaderState.NONE);
    }

    @Test
    void search_runs_while_typing_and_escape_leaves_it() {
        window.type("/");
        window.type("whispering");
        window.until("there are results", () -> window.label("pane-title").equals("Results for “whispering”"));

        window.press(KeyCode.ESCAPE);
        window.until("the day is back", () -> window.label("pane-title").equals("Thursday, 19 March 2026"));
        assertThat(window.focused()).isInstanceOf(ListView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void escape_leaves_a_search_from_list_and_reader(String pane) {
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
    void f6_cycles_through_the_panes() {
        assertThat(window.pane()).isEqualTo("timeline");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("reader");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("sidebar");
        window.press(KeyCode.F6);
        assertThat(window.pane()).isEqualTo("timeline");
    }

    @Test
    void g_shows_the_possible_second_keys() {
        window.type("g");
        assertThat(window.styled("key-hint").getFirst().getAccessibleText())
                .isEqualTo("g d Newest day, g s Starred papers, g u Unread papers, g r Recommended papers, g i Rising"
                        + " papers, g a All papers");

        window.type("u");
        assertThat(window.label("pane-title")).isEqualTo("Unread");
        assertThat(window.styled("key-hint")).isEmpty();
    }

    @Test
    void an_invalid_second_key_ends_the_sequence() {
        window.type("jjjg");
        window.type("e");

        assertThat(library.marks(3).dismissed()).isFalse();
        assertThat(window.styled("key-hint")).isEmpty();
    }

    @Test
    void custom_keys_work_at_once() {
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
    void pasted_text_is_imported() {
        FxToolkit.run(() -> {
            var content = new ClipboardContent();
            content.putString("Daily Papers");
            Clipboard.getSystemClipboard().setContent(content);
        });

        window.press(KeyCode.V, true);

        assertThat(window.asked).containsExactly("import text Daily Papers");
    }

    @Test
    void the_font_size_is_saved() {
        window.press(KeyCode.EQUALS, true);
        window.press(KeyCode.EQUALS, true);
        window.close();

        assertThat(new SettingsFile(folder).read().appearance().typeSize()).isEqualTo(120);
        window = TestWindow.again(library, folder);
    }

    @Test
    void a_key_toggles_the_setting_for_received_texts() {
        window.type("jx");
        window.close();

        assertThat(new SettingsFile(folder).read().reading().received()).isTrue();
        window = TestWindow.again(library, folder);
    }

    @Test
    void the_window_title_names_the_list() {
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
