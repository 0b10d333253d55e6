package dev.offprint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.embedding.OnnxEmbedder;
import dev.offprint.embedding.SemanticIndex;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddingTaskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Path MODEL = Path.of(System.getProperty("onnxruntime.native.path"));

    @TempDir
    private Path folder;

    private final List<JobStatus> told = new ArrayList<>();
    private final JobReporter reporter = new JobReporter(NOON);
    private Store store;
    private SemanticIndex semantics;
    private boolean allowed = true;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        var vectors = new VectorIndex(folder.resolve("papers.vec"), "model");
        semantics = new SemanticIndex(vectors, () -> OnnxEmbedder.load(MODEL));
        reporter.to(event -> {
            if (event instanceof JobEvent.Doing(var status)) {
                told.add(status);
            }
        });
    }

    @AfterEach
    void close() {
        semantics.close();
        store.close();
    }

    @Test
    void each_paper_gets_a_vector_without_a_line_in_the_window() {
        add(3);
        task(semantics).look();

        assertThat(semantics.vectors().size()).isEqualTo(3);
        assertThat(told).isEmpty();
    }

    @Test
    void a_paper_that_is_added_later_gets_one_at_the_next_look() {
        add(1);
        var task = task(semantics);
        task.look();
        add(2);
        task.look();

        assertThat(semantics.vectors().size()).isEqualTo(2);
    }

    @Test
    void nothing_is_computed_on_battery_or_with_search_by_meaning_switched_off() {
        add(1);
        var task = task(semantics);
        allowed = false;
        task.look();
        allowed = true;
        semantics.enable(false);
        task.look();
        assertThat(semantics.vectors().size()).isZero();

        semantics.enable(true);
        task.look();
        assertThat(semantics.vectors().size()).isEqualTo(1);
    }

    @Test
    void without_a_model_nothing_happens() {
        add(1);
        var empty = new SemanticIndex(semantics.vectors(), Optional::empty);
        task(empty).look();

        assertThat(empty.vectors().size()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void the_reader_can_stop_a_long_computation_and_goes_on_after_switching_it_on_again() {
        add(160);
        reporter.to(event -> {
            if (event instanceof JobEvent.Doing(var status) && status.state() instanceof JobStatus.Running) {
                Objects.requireNonNull(status.stop()).run();
            }
        });
        var task = task(semantics);
        task.look();
        task.look();
        assertThat(semantics.vectors().size()).isLessThan(160);

        reporter.to(_ -> {});
        semantics.enable(false);
        task.look();
        semantics.enable(true);
        task.look();
        assertThat(semantics.vectors().size()).isEqualTo(160);
    }

    @SuppressWarnings("resource") // it has started no thread
    private EmbeddingTask task(SemanticIndex index) {
        return new EmbeddingTask(store, index, () -> allowed, reporter, NOON);
    }

    /// Adds what is missing to so many papers.
    private void add(int count) {
        var entries = IntStream.range(store.keys().length, count)
                .mapToObj(i -> Paper.titled("Lantern " + "a".repeat(i / 26 + 1) + (char) ('a' + i % 26))
                        .build())
                .map(paper -> SourceEntry.unlisted(paper, MetadataQuality.RECORD))
                .toList();
        store.merge(entries, null, NOON.instant());
    }
}
