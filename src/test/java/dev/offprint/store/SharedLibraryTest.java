package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several at once: stores, processes, threads.
class SharedLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void two_stores_on_one_folder_take_turns_and_see_what_the_other_wrote() {
        try (var one = Store.open(folder);
                var other = Store.open(folder)) {
            for (int number = 0; number < 20; number++) {
                var writer = number % 2 == 0 ? one : other;
                var reader = number % 2 == 0 ? other : one;
                long key = key(writer, listed(numbered("2505.%05d".formatted(number)), MONDAYS, number + 1, number));

                assertThat(key).isEqualTo(number + 1L);
                assertThat(reader.sequence()).isEqualTo(writer.sequence());
                assertThat(reader.papers(keys(key))).isEqualTo(writer.papers(keys(key)));
                reader.apply(new ReaderAction.Star(true), keys(key), MONDAY);
                assertThat(writer.days()).isEqualTo(reader.days());
            }
            assertThat(one.undo(TUESDAY)).isNotNull();
            assertThat(other.redo(TUESDAY)).isNotNull();
            assertThat(one.stats().starred()).isEqualTo(20);
            assertThat(one.check()).isEmpty();
        }
    }

    @Test
    void two_processes_make_a_library_and_fill_it_at_once() throws Exception {
        var one = KilledProcess.start(folder, 0, 20);
        var other = KilledProcess.start(folder, 50_000, 20);
        assertThat(one.getInputStream().readAllBytes()).hasSize(20);
        assertThat(other.getInputStream().readAllBytes()).hasSize(20);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();

        try (var store = Store.open(folder)) {
            assertThat(store.stats().papers()).isEqualTo(40L * KilledProcess.CHUNK);
            assertThat(store.sequence()).isEqualTo(40L * KilledProcess.CHUNK);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void many_threads_read_whole_batches_while_one_writes() throws Exception {
        var written = new AtomicBoolean();
        try (var store = Store.open(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> reading = () -> {
                int looks = 0;
                do {
                    var keys = store.list(ListQuery.ALL, MONDAY);
                    assertThat(keys.length % 10).isZero();
                    assertThat(store.rows(keys)).hasSize(keys.length);
                    looks++;
                } while (!written.get());
                return looks;
            };
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < 12; reader++) {
                readers.add(threads.submit(reading));
            }
            for (int batch = 0; batch < 30; batch++) {
                int from = batch * 10;
                store.merge(
                        java.util.stream.IntStream.range(from, from + 10)
                                .mapToObj(number -> record(numbered("2505.%05d".formatted(number))))
                                .toList(),
                        null,
                        MONDAY);
            }
            written.set(true);

            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(store.stats().papers()).isEqualTo(300);
        }
    }

    @Test
    void an_interrupt_does_not_break_the_library() throws Exception {
        try (var store = Store.open(folder)) {
            var thread = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                merge(store, MONDAY, record(numbered("2505.00001")));
                store.rows(keys(1));
            });
            thread.join();

            assertThat(store.stats().papers()).isEqualTo(1);
            assertThat(List.of(store.keys())).hasSize(1);
        }
    }
}
