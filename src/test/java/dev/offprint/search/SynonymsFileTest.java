package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SynonymsFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_library_gets_the_file_that_the_program_comes_with() throws IOException {
        assertThat(SynonymsFile.read(folder)).isEqualTo(Synonyms.shipped());
        assertThat(folder.resolve("synonyms.txt")).hasBinaryContent(Synonyms.file());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void what_the_reader_wrote_stays_and_holds() throws IOException {
        var file = Files.writeString(folder.resolve("synonyms.txt"), "tide, ebb and flow\n");
        assertThat(SynonymsFile.read(folder)).isEqualTo(Synonyms.read("tide, ebb and flow"));
        assertThat(file).hasContent("tide, ebb and flow\n");
    }

    @Test
    void an_empty_file_means_no_synonyms() throws IOException {
        Files.createFile(folder.resolve("synonyms.txt"));
        assertThat(SynonymsFile.read(folder)).isEqualTo(Synonyms.NONE);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_program_with_its_own() throws IOException {
        Files.createDirectory(folder.resolve("synonyms.txt"));
        assertThat(SynonymsFile.read(folder)).isEqualTo(Synonyms.shipped());
    }
}
