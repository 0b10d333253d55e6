package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FileState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder into which somebody saves pages.
final class WatchFolderTest {
    private static final String KITES = "{\"id\": \"2605.00001\", \"title\": \"Kites\"}\n";
    private static final String TIDES = "{\"id\": \"2605.00002\", \"title\": \"Tides\"}\n";

    @TempDir
    Path library;

    @TempDir
    Path folder;

    private IngestFixture rig;
    private WatchFolder watched;

    @BeforeEach
    void open() {
        rig = new IngestFixture(library, URI.create("http://127.0.0.1:1"), "2026-05-20T12:00:00Z");
        watched = new WatchFolder(rig.writer, rig.importer);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void save(String name, String text, int second) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-05-20T11:00:00Z").plusSeconds(second)));
    }

    private List<String> names(List<FileState> files) {
        return files.stream().map(file -> file.path().getFileName().toString()).toList();
    }

    private ImportReport take(List<FileState> files) {
        return watched.take(files, rig.stop, _ -> {});
    }

    @Test
    void a_file_is_handed_out_once_it_has_not_changed_between_two_looks() throws IOException {
        save("page.jsonl", KITES, 0);
        assertThat(watched.settled(folder)).isEmpty();
        save("page.jsonl", KITES + TIDES, 1);
        assertThat(watched.settled(folder)).isEmpty();

        assertThat(names(watched.settled(folder))).containsExactly("page.jsonl");
        assertThat(watched.settled(folder)).isEmpty();
    }

    @Test
    void what_was_imported_is_not_imported_again_after_a_new_start() throws IOException {
        save("page.jsonl", KITES, 0);
        assertThat(take(watched.fresh(folder)).tally()).isEqualTo(new RunCounts(1, 0, 0, 0));

        assertThat(new WatchFolder(rig.writer, rig.importer).fresh(folder)).isEmpty();
    }

    @Test
    void a_file_that_changed_is_imported_again() throws IOException {
        save("page.jsonl", KITES, 0);
        take(watched.fresh(folder));
        save("page.jsonl", TIDES, 5);

        assertThat(take(watched.fresh(folder)).tally()).isEqualTo(new RunCounts(1, 0, 0, 0));
        assertThat(rig.papers()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_told_once() throws IOException {
        save("holiday.txt", "\u0000\u0001\u0002\u0003", 0);

        assertThat(take(watched.fresh(folder)).problems()).hasSize(1);
        assertThat(watched.fresh(folder)).isEmpty();
    }

    @Test
    void a_file_that_was_away_when_its_turn_came_is_imported_when_it_is_back() throws IOException {
        save("page.jsonl", KITES, 0);
        watched.settled(folder);
        var files = watched.settled(folder);
        var away = library.resolve("away.jsonl");
        Files.move(folder.resolve("page.jsonl"), away);
        assertThat(take(files).problems()).hasSize(1);
        assertThat(watched.settled(folder)).isEmpty();

        Files.move(away, folder.resolve("page.jsonl"));

        assertThat(watched.settled(folder)).isEmpty();
        assertThat(take(watched.settled(folder)).tally()).isEqualTo(new RunCounts(1, 0, 0, 0));
        assertThat(watched.fresh(folder)).isEmpty();
    }

    @Test
    void a_file_that_stays_away_is_told_once_and_tried_ever_more_rarely() throws IOException {
        save("page.jsonl", KITES, 0);
        watched.settled(folder);
        var away = library.resolve("away.jsonl");
        var problems = new ArrayList<Integer>();
        var looks = new ArrayList<Integer>();
        for (int look = 1; look <= 20; look++) {
            var files = watched.settled(folder);
            if (!files.isEmpty()) {
                Files.move(folder.resolve("page.jsonl"), away);
                problems.add(take(files).problems().size());
                looks.add(look);
                Files.move(away, folder.resolve("page.jsonl"));
            }
        }
        assertThat(problems).containsExactly(1, 0, 0, 0, 0);
        assertThat(looks).containsExactly(1, 2, 4, 8, 16);
    }

    @Test
    void what_a_stop_left_over_waits_for_the_next_time() throws IOException {
        save("page.jsonl", KITES, 0);
        rig.stop.ask();

        take(watched.fresh(folder));

        assertThat(names(watched.fresh(folder))).containsExactly("page.jsonl");
    }

    @Test
    void folders_hidden_empty_and_unfinished_files_are_left_alone() throws IOException {
        Files.createDirectory(folder.resolve("page_files"));
        save(".hidden", KITES, 0);
        save("empty.html", "", 0);
        save("page.html.part", KITES, 0);
        save("page.html.crdownload", KITES, 0);

        assertThat(watched.fresh(folder)).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_has_no_files() {
        assertThat(watched.settled(folder.resolve("nowhere"))).isEmpty();
    }
}
