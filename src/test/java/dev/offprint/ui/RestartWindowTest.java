package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a window left behind when it was closed, and the next one goes on with.
final class RestartWindowTest {
    @TempDir
    Path folder;

    private final InventedLibrary library = InventedLibrary.of14Days();
    private TestWindow window;

    @BeforeEach
    void start() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1200, 800);
        open();
    }

    private void open() {
        window = new TestWindow(library.doors(), folder, Locale.UK);
    }

    private void restart() {
        window.close();
        open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_list_is_scrolled_to_where_it_was_whatever_is_selected() {
        window.type("jjga");
        window.until("all are listed", () -> count().equals("107 papers"));
        Toolkit.run(() -> flow().scrollToTop(50));
        window.settle();
        var first = first();

        restart();

        window.until("all are listed", () -> count().equals("107 papers"));
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
        var put = title();
        window.type("j");
        var next = title();

        restart();
        window.type("T");

        assertThat(title()).isEqualTo(next).isNotEqualTo(put);
    }

    private String count() {
        return window.all(Label.class, label -> label.getStyleClass().contains("pane-count"))
                .getFirst()
                .getText();
    }

    private String title() {
        return window.all(Text.class, text -> text.getStyleClass().contains("paper-title")).stream()
                .map(Text::getText)
                .findFirst()
                .orElse("");
    }

    private String first() {
        return Toolkit.on(() -> flow().getFirstVisibleCell().getAccessibleText());
    }

    private VirtualFlow<?> flow() {
        Node found = window.stage().getScene().getRoot().lookup(".papers .virtual-flow");
        return (VirtualFlow<?>) found;
    }
}
