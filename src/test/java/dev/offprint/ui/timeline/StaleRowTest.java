package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperRow;
import dev.offprint.ui.fx.StepExecutor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows queried before a change that arrive after the store has committed it.
final class StaleRowTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private boolean read;
    private final PagedRows rows = new PagedRows(this::query, ask, fx, () -> {}, _ -> {});

    private List<PaperRow> query(long[] keys) {
        return Arrays.stream(keys).mapToObj(key -> SampleLists.row(key, read)).toList();
    }

    private void load() {
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        ask.runAll();
        fx.runAll();
    }

    @Test
    void a_row_queried_before_a_mark_was_stored_does_not_overwrite_it() {
        load();
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        ask.runAll();
        rows.change(1, _ -> SampleLists.row(1, true));
        rows.completed(1);

        fx.runAll();

        assertThat(rows.of(1)).isEqualTo(SampleLists.row(1, true));
        assertThat(rows.of(2)).isEqualTo(SampleLists.row(2, false));
    }

    @Test
    void list_rows_queried_before_a_mark_was_stored_do_not_overwrite_it() {
        load();
        long asked = rows.timestamp();
        rows.change(1, _ -> SampleLists.row(1, true));
        rows.completed(1);

        rows.add(List.of(SampleLists.row(1, false)), asked);

        assertThat(rows.of(1)).isEqualTo(SampleLists.row(1, true));
    }

    @Test
    void a_row_queried_after_a_mark_was_stored_is_used() {
        load();
        rows.change(1, _ -> SampleLists.row(1, true));
        rows.completed(1);
        long asked = rows.timestamp();

        rows.add(List.of(SampleLists.row(1, false)), asked);

        assertThat(rows.of(1)).isEqualTo(SampleLists.row(1, false));
    }
}
