package dev.offprint.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorIndexTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private VectorIndex index = new VectorIndex(file, "model");

    @BeforeEach
    void open() {
        file = folder.resolve("vectors").resolve("papers.vec");
        index = new VectorIndex(file, "model");
    }

    @Test
    void a_new_library_has_no_vectors() {
        assertThat(index.size()).isZero();
        assertThat(index.vector(1)).isNull();
        assertThat(index.nearest(axis(0), 10, _ -> true)).isEmpty();
    }

    @Test
    void the_nearest_come_first() {
        index.append(List.of(paper(1, between(0, 1, 0.2f)), paper(2, axis(0)), paper(3, axis(2))));

        assertThat(index.nearest(axis(0), 2, _ -> true))
                .extracting(NearbyPaper::key)
                .containsExactly(2L, 1L);
        assertThat(index.nearest(axis(0), 1, _ -> true).getFirst().cosine()).isBetween(0.98f, 1.02f);
    }

    @Test
    void papers_that_do_not_pass_a_filter_are_left_out_and_others_take_their_place() {
        index.append(List.of(paper(1, axis(0)), paper(2, axis(0)), paper(3, axis(1))));

        assertThat(index.nearest(axis(0), 2, key -> key > 1))
                .extracting(NearbyPaper::key)
                .containsExactly(2L, 3L);
    }

    @Test
    void a_paper_has_its_last_vector() {
        index.append(List.of(new PaperVector(1, 7, axis(0))));
        index.append(List.of(new PaperVector(1, 8, axis(1))));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.vector(1)).isEqualTo(axis(1));
        assertThat(index.has(1, 7)).isFalse();
        assertThat(index.has(1, 8)).isTrue();
        assertThat(index.nearest(axis(0), 5, _ -> true))
                .extracting(NearbyPaper::key)
                .containsExactly(1L);
    }

    @Test
    void vectors_are_there_after_a_restart() {
        index.append(List.of(new PaperVector(5, 7, axis(3))));

        var opened = new VectorIndex(file, "model");

        assertThat(opened.vector(5)).isEqualTo(axis(3));
        assertThat(opened.has(5, 7)).isTrue();
    }

    @Test
    void vectors_of_another_model_count_as_none_and_are_replaced() {
        index.append(List.of(paper(1, axis(0))));
        var other = new VectorIndex(file, "another");

        assertThat(other.size()).isZero();
        other.append(List.of(paper(2, axis(1))));

        assertThat(other.has(1)).isFalse();
        assertThat(other.has(2)).isTrue();
        assertThat(new VectorIndex(file, "model").size()).isZero();
    }

    @Test
    void half_a_record_at_the_end_is_written_over() throws IOException {
        index.append(List.of(paper(1, axis(0))));
        Files.write(file, new byte[100], StandardOpenOption.APPEND);
        var opened = new VectorIndex(file, "model");

        assertThat(opened.size()).isEqualTo(1);
        opened.append(List.of(paper(2, axis(1))));

        assertThat(new VectorIndex(file, "model").vector(2)).isEqualTo(axis(1));
        assertThat(Files.size(file)).isEqualTo(VectorIndex.bytes(2));
    }

    @Test
    void a_file_that_is_no_vectors_counts_as_none() throws IOException {
        Files.createDirectories(folder.resolve("vectors"));
        Files.writeString(file, "something else");

        assertThat(index.size()).isZero();
    }

    @Test
    void another_process_sees_more_when_it_looks_again() {
        var reader = new VectorIndex(file, "model");
        assertThat(reader.size()).isZero();

        index.append(List.of(paper(1, axis(0))));

        assertThat(reader.size()).isZero();
        reader.refresh();
        assertThat(reader.size()).isEqualTo(1);
    }

    @Test
    void records_that_nothing_asks_for_are_dropped_once_they_are_many() throws IOException {
        index.append(List.of(paper(1, axis(0)), paper(2, axis(1)), paper(3, axis(2))));
        index.append(List.of(paper(1, axis(3)), paper(1, axis(3))));

        index.compact(key -> key != 2);

        assertThat(Files.size(file)).isEqualTo(VectorIndex.bytes(2));
        assertThat(index.vector(1)).isEqualTo(axis(3));
        assertThat(index.has(2)).isFalse();
        assertThat(index.vector(3)).isEqualTo(axis(2));
    }

    @Test
    void cleared_vectors_are_gone_from_the_disk() {
        index.append(List.of(paper(1, axis(0))));

        index.clear();

        assertThat(index.size()).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void of_many_papers_the_nearest_are_those_of_a_look_at_each() {
        var random = new Random(42);
        var papers = new ArrayList<PaperVector>();
        for (int key = 1; key <= 5_000; key++) {
            papers.add(paper(key, gaussian(random)));
        }
        index.append(papers);
        var question = papers.get(17).vector();

        var expected = papers.stream()
                .sorted(Comparator.comparingDouble((PaperVector paper) -> question.cosine(paper.vector()))
                        .reversed())
                .limit(10)
                .map(PaperVector::key)
                .toList();

        assertThat(index.nearest(question, 10, _ -> true))
                .extracting(NearbyPaper::key)
                .containsExactlyElementsOf(expected);
    }

    private static PaperVector paper(long key, TextVector vector) {
        return new PaperVector(key, 0, vector);
    }

    /// One of twelve directions at right angles; a single component of 1 would be more than a byte holds.
    private static TextVector axis(int i) {
        return between(i, i, 1);
    }

    private static TextVector between(int one, int other, float share) {
        var values = new float[TextVector.SIZE];
        for (int i = 0; i < 32; i++) {
            values[32 * one + i] += 1 - share;
            values[32 * other + i] += share;
        }
        return TextVector.of(values);
    }

    private static TextVector gaussian(Random random) {
        var values = new float[TextVector.SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return TextVector.of(values);
    }
}
