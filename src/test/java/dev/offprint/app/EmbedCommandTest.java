package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbedCommandTest {
    private static final String PAPERS = """
        {"date": "2025-05-21", "id": "9913.00001", "item": {"id": "9913.00001", "title": "Electric vehicles"}}
        {"date": "2025-05-20", "id": "9913.00002", "item": {"id": "9913.00002", "title": "Galaxy clusters of the southern sky"}}
        """;

    @TempDir
    private Path folder;

    @Test
    void after_it_a_question_in_other_words_finds_what_was_meant() throws IOException {
        var terminal = new TestTerminal(folder.resolve("library"));
        terminal.run(
                "import", Files.writeString(folder.resolve("p.jsonl"), PAPERS).toString());
        assertThat(terminal.run("search", "car").out()).isEmpty();

        assertThat(terminal.run("embed")).isEqualTo(new TestTerminal.Ran(0, "Computed 2 vectors.\n", ""));
        assertThat(terminal.run("embed").out()).isEqualTo("Every paper has its vector.\n");
        assertThat(terminal.run("search", "car").out())
                .startsWith("● 9913.00001")
                .contains("(found by its meaning)");
        assertThat(terminal.run("search", "--words", "car").out()).isEmpty();
    }
}
