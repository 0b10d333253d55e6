package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Triage of a day by keyboard.
@Tag("window")
final class TriageWindowTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;
    private long[] waiting;

    @BeforeEach
    void start() {
        window = TestWindow.fresh(library, folder);
        var unread = ListQuery.of(new Period.Day(SampleLibrary.TODAY)).onlyUnread();
        var starred =
                Arrays.stream(library.list(unread.onlyStarred()).keys()).boxed().toList();
        waiting = Arrays.stream(library.list(unread).keys())
                .filter(key -> !starred.contains(key))
                .toArray();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void each_key_decides_on_one_paper_and_shows_the_next() {
        window.type("T");
        assertThat(window.label("triage-left")).isEqualTo(waiting.length + " left");

        window.type("sej");

        assertThat(library.marks(waiting[0])).isEqualTo(new ReaderState(true, false, false, List.of(), null));
        assertThat(library.marks(waiting[1])).isEqualTo(new ReaderState(false, false, true, List.of(), null));
        assertThat(library.marks(waiting[2])).isEqualTo(ReaderState.NONE);
        assertThat(window.label("triage-tally")).isEqualTo("1 starred, 1 dismissed, 1 for later");
    }

    @Test
    void undo_brings_back_the_paper_and_its_marks() {
        window.type("Tsez");
        window.until("one is back", () -> window.label("triage-left").equals(waiting.length - 1 + " left"));

        assertThat(library.marks(waiting[1])).isEqualTo(ReaderState.NONE);
        assertThat(library.marks(waiting[0]).starred()).isTrue();
    }

    @Test
    void the_summary_continues_with_the_next_unread_day() throws IOException {
        window.type("Ts" + "e".repeat(waiting.length - 1));
        assertThat(window.all(Node.class, node -> node.getStyleClass().contains("placard-title")))
                .hasSize(1)
                .allSatisfy(node -> assertThat(((javafx.scene.text.Text) node).getText())
                        .isEqualTo(waiting.length + " papers in 1 s: 1 starred"));
        Files.createDirectories(Path.of("target", "screens"));
        PngFile.write(window.picture(), Path.of("target", "screens", "light-triage-end.png"));

        FxToolkit.run(() -> ((javafx.scene.control.Button) window.focused()).fire());
        window.until(
                "the day before is gone through",
                () -> window.label("triage-title").equals("Triage: Wednesday, 18 March 2026"));
    }

    @Test
    void escape_leaves_the_window_as_it_was() {
        window.type("jj");
        var before = window.label("pane-title");

        window.type("Tjj");
        window.press(KeyCode.ESCAPE);

        assertThat(window.label("pane-title")).isEqualTo(before);
        assertThat(window.focused()).isInstanceOf(ListView.class);
        assertThat(FxToolkit.on(() ->
                        ((ListView<?>) window.focused()).getSelectionModel().getSelectedIndex()))
                .isEqualTo(1);
    }

    @Test
    void papers_can_be_copied_and_tagged_in_triage() {
        window.type("Tec");
        assertThat(FxToolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                .contains("2603.010%02d".formatted(waiting[1]));

        window.type("t");
        window.type("x");
        window.press(KeyCode.ENTER);
        assertThat(library.marks(waiting[1]).tags()).containsExactly("x");

        window.press(KeyCode.ESCAPE);
        assertThat(window.pane()).isEqualTo("reader");
        window.type("s");
        assertThat(library.marks(waiting[1]).starred()).isTrue();
    }

    @Test
    void escape_ends_triage_but_not_the_search() {
        window.type("/whispering");
        window.until("there are results", () -> window.label("pane-title").equals("Results for “whispering”"));
        window.press(KeyCode.ENTER);
        window.type("T");

        window.press(KeyCode.ESCAPE);
        assertThat(window.styled("triage-left")).isEmpty();
        assertThat(window.label("pane-title")).isEqualTo("Results for “whispering”");
    }

    @Test
    void opening_another_list_ends_triage() {
        window.type("T[");

        assertThat(window.label("pane-title")).isEqualTo("Wednesday, 18 March 2026");
        assertThat(window.styled("triage-left")).isEmpty();
    }
}
