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

/// The state that a window saves and the next one restores.
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
    void the_window_state_is_restored() {
        window.type("[jj");
        var left = window.title();

        restart();

        assertThat(window.label("pane-title")).isEqualTo("Wednesday, 18 March 2026");
        window.until("the paper is shown", () -> window.title().equals(left));
    }

    @Test
    void the_scroll_position_is_restored() {
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
    void recent_palette_items_are_restored() {
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
    void deferred_papers_come_last() {
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
