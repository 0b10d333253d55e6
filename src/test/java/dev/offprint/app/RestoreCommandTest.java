package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `offprint restore` with the copy of a library.
final class RestoreCommandTest {
    @TempDir
    private Path folder;

    private TestTerminal terminal;
    private Path data;
    private String copy;

    @BeforeEach
    void a_copy_with_one_starred_paper_and_a_library_with_two_papers() {
        data = folder.resolve("data");
        copy = folder.resolve("copy.db").toString();
        terminal = new TestTerminal(data);
        paper("boats:1", "Paper boats");
        terminal.run("star", "boats:1");
        terminal.run("backup", copy);
        paper("lanterns:2", "Lantern grammars");
    }

    @Test
    void everything_is_as_it_was_when_the_copy_was_made() {
        var ran = terminal.run("restore", copy);

        assertThat(ran.out())
                .isEqualTo("The library is again as in " + copy + "; what it was before is in "
                        + data.resolve("backup/offprint-before-restore.db") + ".\n");
        assertThat(ran.code()).isZero();
        assertThat(terminal.run("list", "--starred").out()).contains("boats:1");
        assertThat(terminal.run("search", "lantern").out()).isEmpty();
        assertThat(terminal.run("check").code()).isZero();
    }

    @Test
    void what_was_there_before_can_be_had_again() {
        terminal.run("restore", copy);
        terminal.run(
                "restore", data.resolve("backup/offprint-before-restore.db").toString());

        assertThat(terminal.run("search", "lantern").out()).contains("lanterns:2");
    }

    @Test
    void a_damaged_library_is_put_aside_and_the_copy_takes_its_place() throws IOException {
        Files.writeString(data.resolve("offprint.db"), "shopping list");

        var ran = terminal.run("restore", copy);

        assertThat(ran.out()).endsWith("what it was before is in " + data.resolve("backup/damaged-1.db") + ".\n");
        assertThat(data.resolve("backup/damaged-1.db")).hasContent("shopping list");
        assertThat(terminal.run("search", "lantern").out()).isEmpty();
        assertThat(terminal.run("search", "boats").out()).contains("boats:1");
        assertThat(terminal.run("check").code()).isZero();
    }

    @Test
    void a_file_that_is_no_copy_is_refused_and_nothing_changes() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");

        var ran = terminal.run("restore", letter.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(terminal.run("search", "lantern").out()).contains("lanterns:2");
    }

    @Test
    void a_copy_that_is_not_there_is_told_in_a_sentence() {
        var ran = terminal.run("restore", "nowhere.db");

        assertThat(ran.err()).isEqualTo("offprint: There is no copy nowhere.db: choose another one.\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void dismissed_papers_come_back_by_their_ids() {
        terminal.run("dismiss", "lanterns:2");
        terminal.run("restore", "lanterns:2");

        assertThat(terminal.run("list").out()).contains("lanterns:2");
    }

    private void paper(String id, String title) {
        terminal.input("{\"id\": \"" + id + "\", \"title\": \"" + title + "\"}", "import", "-");
    }

    @Test
    void a_backup_takes_the_place_of_a_missing_library() throws IOException {
        terminal.run("backup");
        Files.delete(data.resolve("offprint.db"));

        assertThat(terminal.run("restore", copy).out()).isEqualTo("The library is again as in " + copy + ".\n");
        assertThat(terminal.run("list", "--starred").out()).contains("boats:1");
    }
}
