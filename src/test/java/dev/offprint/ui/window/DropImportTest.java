package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.FxToolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
final class DropImportTest {
    private final List<String> imported = new ArrayList<>();
    private final DropImport dropImport =
            new DropImport(files -> imported.add("files " + files), text -> imported.add("text " + text));

    @Test
    void copied_text_is_imported() {
        assertThat(take(content("Daily Papers", null))).isTrue();

        assertThat(imported).containsExactly("text Daily Papers");
    }

    @Test
    void files_take_precedence_over_text() {
        var page = Path.of("page.html").toAbsolutePath();

        assertThat(take(content(page.toString(), page))).isTrue();

        assertThat(imported).containsExactly("files [" + page + "]");
    }

    @Test
    void blank_text_is_not_imported() {
        assertThat(take(content("  ", null))).isFalse();

        assertThat(imported).isEmpty();
    }

    private static ClipboardContent content(String text, @org.jspecify.annotations.Nullable Path file) {
        var content = new ClipboardContent();
        content.putString(text);
        if (file != null) {
            content.putFiles(List.of(file.toFile()));
        }
        return content;
    }

    private boolean take(ClipboardContent content) {
        return FxToolkit.on(() -> {
            var board = Clipboard.getSystemClipboard();
            board.setContent(content);
            return dropImport.importFrom(board);
        });
    }
}
