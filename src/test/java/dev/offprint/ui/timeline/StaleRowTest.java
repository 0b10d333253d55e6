package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Row;
import dev.offprint.ui.fx.Steps;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows that were asked for before a change and arrive after the store has confirmed it.
final class StaleRowTest {
    private final Steps ask = new Steps();
    private final Steps fx = new Steps();
    private boolean read;
    private final Rows rows = new Rows(this::query, ask, fx, () -> {}, _ -> {});

    private List<Row> query(long[] keys) {
        return Arrays.stream(keys).mapToObj(key -> Listed.row(key, read)).toList();
    }

    private void load() {
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        ask.all();
        fx.all();
    }

    @Test
    void a_row_asked_for_before_a_mark_was_settled_does_not_overwrite_it() {
        load();
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        ask.all();
        rows.change(1, _ -> Listed.row(1, true));
        rows.settled(1);

        fx.all();

        assertThat(rows.of(1)).isEqualTo(Listed.row(1, true));
        assertThat(rows.of(2)).isEqualTo(Listed.row(2, false));
    }

    @Test
    void rows_of_a_list_asked_for_before_a_mark_was_settled_do_not_overwrite_it() {
        load();
        long asked = rows.moment();
        rows.change(1, _ -> Listed.row(1, true));
        rows.settled(1);

        rows.take(List.of(Listed.row(1, false)), asked);

        assertThat(rows.of(1)).isEqualTo(Listed.row(1, true));
    }

    @Test
    void a_row_asked_for_after_a_mark_was_settled_counts() {
        load();
        rows.change(1, _ -> Listed.row(1, true));
        rows.settled(1);
        long asked = rows.moment();

        rows.take(List.of(Listed.row(1, false)), asked);

        assertThat(rows.of(1)).isEqualTo(Listed.row(1, false));
    }
}
