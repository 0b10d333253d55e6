package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.search.index.SearchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that is of no use is begun anew: its sequence is 0, and whoever follows the store fills it again.
final class IndexRecoveryTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        SamplePapers.index(folder).close();
    }

    @Test
    void an_index_with_a_missing_file_is_begun_anew() throws IOException {
        change(
                name -> name.endsWith(".si") || name.endsWith(".cfs") || name.endsWith(".doc"),
                file -> Files.delete(file));
        begunAnew();
    }

    @Test
    void an_index_with_half_a_file_is_begun_anew() throws IOException {
        change(name -> name.endsWith(".cfs") || name.endsWith(".tim") || name.endsWith(".si"), file -> {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        });
        begunAnew();
    }

    @Test
    void an_index_whose_list_of_files_is_garbage_is_begun_anew() throws IOException {
        change(
                name -> name.startsWith("segments_"),
                file -> Files.write(file, "no index".getBytes(StandardCharsets.UTF_8)));
        begunAnew();
    }

    @Test
    void an_index_whose_list_of_files_is_empty_is_begun_anew() throws IOException {
        change(name -> name.startsWith("segments_"), file -> Files.write(file, new byte[0]));
        begunAnew();
    }

    @Test
    void an_index_of_another_version_is_begun_anew() throws IOException {
        recommit("offprint.analysis", "0");
        begunAnew();
    }

    @Test
    void an_index_of_another_program_is_begun_anew() throws IOException {
        recommit("offprint.sequence", "many");
        begunAnew();
    }

    @Test
    void a_folder_that_was_emptied_is_begun_anew() throws IOException {
        change(_ -> true, Files::delete);
        begunAnew();
    }

    @Test
    void a_file_that_no_index_made_stays_when_the_index_is_begun_anew() throws IOException {
        Files.writeString(folder.resolve("offprint.db"), "somebody's");
        change(name -> name.startsWith("segments_"), file -> Files.write(file, new byte[0]));
        begunAnew();
        assertThat(folder.resolve("offprint.db")).hasContent("somebody's");
    }

    @Test
    void leftovers_of_a_killed_process_do_no_harm() throws IOException {
        Files.write(folder.resolve("_zz.fdt"), new byte[100]);
        Files.write(folder.resolve("pending_segments_99"), new byte[10]);
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.writable()).isTrue();
            assertThat(index.sequence()).isEqualTo(26);
            assertThat(index.size()).isEqualTo(26);
        }
    }

    @Test
    void a_damaged_index_that_somebody_else_mends_is_read_when_it_is_whole() throws IOException {
        change(name -> name.startsWith("segments_"), file -> Files.write(file, new byte[0]));
        try (var reader = SearchIndex.open(folder);
                var writer = SearchIndex.open(folder)) {
            assertThat(reader.size()).isZero();
            assertThat(writer.writable()).isTrue();
            assertThat(reader.writable()).isFalse();
            writer.follow(SamplePapers.delta(SamplePapers.library()));
            writer.commit();
            reader.refresh();
            assertThat(reader.size()).isEqualTo(26);
            assertThat(reader.sequence()).isEqualTo(26);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_said_in_a_sentence() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> SearchIndex.open(file))
                .isInstanceOf(SearchException.class)
                .hasMessageStartingWith("The search index in " + file + " cannot be opened: ");
    }

    private void begunAnew() {
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isZero();
            assertThat(index.search(SearchRequest.of("federal", 5)).hits()).isEmpty();
            assertThat(index.writable()).isTrue();
            index.follow(SamplePapers.delta(SamplePapers.library()));
            index.commit();
            index.refresh();
            assertThat(index.keys()).hasSize(26);
        }
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isEqualTo(26);
            assertThat(index.search(SearchRequest.of("federal", 5)).hits())
                    .extracting(SearchHit::key)
                    .isEqualTo(List.of(3L));
        }
    }

    private interface Change {
        void on(Path file) throws IOException;
    }

    private void change(Predicate<String> which, Change change) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> which.test(file.getFileName().toString()))
                    .toList()) {
                change.on(file);
            }
        }
    }

    private void recommit(String key, String value) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var data = new HashMap<String, String>();
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            data.put(key, value);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }
}
