package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.DayCount;
import dev.offprint.model.PaperStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessKillTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void a_library_whose_process_is_killed_has_every_chunk_whole_or_not_at_all(int committed) throws Exception {
        var child = KilledProcess.start(folder, 0, Integer.MAX_VALUE);
        assertThat(child.getInputStream().readNBytes(committed)).hasSize(committed);
        child.destroyForcibly().waitFor();

        try (var store = Store.open(folder)) {
            int papers = (int) store.stats().papers();
            assertThat(papers).isGreaterThanOrEqualTo(committed * KilledProcess.CHUNK);
            assertThat(papers % KilledProcess.CHUNK).isZero();
            assertThat(store.sequence()).isEqualTo(papers);
            assertThat(store.days())
                    .containsExactly(new DayCount(LocalDate.of(2025, 5, 19), papers, papers, PaperStatus.PARTIAL));
            assertThat(store.check()).isEmpty();
            assertThat(key(store, record(numbered("2506.00001")))).isEqualTo(papers + 1L);
        }
    }
}
