package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void papers_are_read_page_by_page() throws IOException {
        var pages = new ArrayList<Integer>();

        var written = ExportFile.write(
                folder.resolve("a.csv"),
                ExportFormat.CSV,
                new long[1_001],
                keys -> {
                    pages.add(keys.length);
                    return List.of();
                },
                () -> false,
                _ -> {});

        assertThat(written).isEqualTo(OptionalInt.of(0));
        assertThat(pages).containsExactly(500, 500, 1);
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo(CsvRow.HEAD);
    }

    @Test
    void an_export_that_is_stopped_leaves_what_was_there() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "mine");

        var written = ExportFile.write(file, ExportFormat.CSV, new long[] {1}, _ -> List.of(), () -> true, _ -> {});

        assertThat(written).isEmpty();
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void an_existing_file_with_the_name_of_the_draft_stays() throws IOException {
        var mine = Files.writeString(folder.resolve("a.csv.part"), "mine");

        ExportFile.write(folder.resolve("a.csv"), ExportFormat.CSV, new long[0], _ -> List.of(), () -> false, _ -> {});

        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("a.csv")).exists();
        assertThat(folder.resolve("a.csv-2.part")).doesNotExist();
    }

    @Test
    void a_symbolic_link_is_followed_and_the_file_keeps_its_permissions() throws IOException {
        var file = Files.writeString(folder.resolve("real.csv"), "mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("a.csv"), Path.of("real.csv"));

        ExportFile.write(link, ExportFormat.CSV, new long[0], _ -> List.of(), () -> false, _ -> {});

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(CsvRow.HEAD.strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void what_is_no_regular_file_is_written_directly() throws IOException {
        var device = Path.of("/dev/null");

        ExportFile.write(device, ExportFormat.CSV, new long[0], _ -> List.of(), () -> false, _ -> {});

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    void an_export_that_fails_leaves_what_was_there() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "mine");
        var trouble = new UncheckedIOException(new IOException("the disk is gone"));

        assertThatThrownBy(() -> ExportFile.write(
                        file,
                        ExportFormat.CSV,
                        new long[] {1},
                        _ -> {
                            throw trouble;
                        },
                        () -> false,
                        _ -> {}))
                .isSameAs(trouble);
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
