package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a window left behind when it was closed, and the next one goes on with.
@Tag("window")
final class RestartWindowTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void start() {
        window = TestWindow.fresh(library, folder);
    }

    private void restart() {
        window.close();
        window = TestWindow.again(library, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void it_opens_again_where_it_was_left() {
        window.type("[jj");
        var left = window.title();

        restart();

        assertThat(window.label("pane-title")).isEqualTo("Wednesday, 18 March 2026");
        window.until("the paper is shown", () -> window.title().equals(left));
    }

    @Test
    void a_list_is_scrolled_to_where_it_was_whatever_is_selected() {
        window.type("jjga");
        window.until("all are listed", () -> window.label("pane-count").equals("107 papers"));
        FxToolkit.run(() -> window.papers().scrollToTop(50));
        window.settle();
        var first = first();

        restart();

        window.until("all are listed", () -> window.label("pane-count").equals("107 papers"));
        window.settle();
        assertThat(first()).isEqualTo(first);
    }

    @Test
    void what_was_chosen_in_the_palette_comes_first_again() {
        window.type("j");
        window.press(KeyCode.K, true);
        window.type("dism");
        window.press(KeyCode.ENTER);

        restart();
        window.press(KeyCode.K, true);

        assertThat(window.all(ListView.class, list -> list.getStyleClass().contains("palette-list"))
                        .getFirst()
                        .getItems()
                        .getFirst())
                .asString()
                .contains("Dismiss, go to next");
    }

    @Test
    void papers_left_for_later_come_up_behind_the_others() {
        window.type("T");
        var put = window.title();
        window.type("j");
        var next = window.title();

        restart();
        window.type("T");

        assertThat(window.title()).isEqualTo(next).isNotEqualTo(put);
    }

    private String first() {
        return FxToolkit.on(() -> window.papers().getFirstVisibleCell().getAccessibleText());
    }
}
