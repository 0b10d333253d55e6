package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportFileTest {
    @TempDir
    Path folder;

    @Test
    void the_format_is_what_the_name_ends_in() {
        assertThat(ExportFormat.of(Path.of("a.bib"))).contains(ExportFormat.BIBTEX);
        assertThat(ExportFormat.of(Path.of("a.JSON"))).contains(ExportFormat.CSL_JSON);
        assertThat(ExportFormat.of(Path.of("a.jsonl"))).contains(ExportFormat.JSONL);
        assertThat(ExportFormat.of(Path.of("a.txt"))).isEmpty();
    }

    @Test
    void papers_are_asked_for_a_page_at_a_time() throws IOException {
        var pages = new ArrayList<Integer>();

        var written = ExportFile.write(
                folder.resolve("a.csv"),
                ExportFormat.CSV,
                new long[1_001],
                keys -> {
                    pages.add(keys.length);
                    return List.of();
                },
                () -> false);

        assertThat(written).isEqualTo(OptionalInt.of(0));
        assertThat(pages).containsExactly(500, 500, 1);
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo(CsvRow.HEAD);
    }

    @Test
    void an_export_that_is_stopped_leaves_what_was_there() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "mine");

        var written = ExportFile.write(file, ExportFormat.CSV, new long[] {1}, _ -> List.of(), () -> true);

        assertThat(written).isEmpty();
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_file_of_the_readers_that_is_called_like_the_draft_stays() throws IOException {
        var mine = Files.writeString(folder.resolve("a.csv.part"), "mine");

        ExportFile.write(folder.resolve("a.csv"), ExportFormat.CSV, new long[0], _ -> List.of(), () -> false);

        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("a.csv")).exists();
        assertThat(folder.resolve("a.csv-2.part")).doesNotExist();
    }

    @Test
    void so_does_one_that_fails() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "mine");
        var trouble = new UncheckedIOException(new IOException("the disk is gone"));

        assertThatThrownBy(() -> ExportFile.write(
                        file,
                        ExportFormat.CSV,
                        new long[] {1},
                        _ -> {
                            throw trouble;
                        },
                        () -> false))
                .isSameAs(trouble);
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
