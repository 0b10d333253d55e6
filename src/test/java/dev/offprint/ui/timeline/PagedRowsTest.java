package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperRow;
import dev.offprint.ui.fx.StepExecutor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class PagedRowsTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean broken;
    private boolean read;
    private final PagedRows rows = new PagedRows(
            this::query, ask, fx, () -> told.add("arrived"), trouble -> told.add(String.valueOf(trouble.getMessage())));

    @Test
    void a_row_is_loaded_with_its_page_when_accessed() {
        rows.show(million());

        assertThat(rows.at(500_000)).isNull();
        run();

        assertThat(rows.at(500_000)).isEqualTo(SampleLists.row(500_000, false));
        assertThat(rows.at(500_001)).isNotNull();
        assertThat(asked).containsExactly("499968..500031");
        assertThat(told).containsExactly("arrived");
    }

    @Test
    void of_pages_scrolled_past_only_the_last_are_loaded() {
        rows.show(million());

        for (int index = 0; index < 1_000_000; index += 10_000) {
            rows.at(index);
        }
        run();

        assertThat(asked)
                .containsExactly("0..63", "989952..990015", "979968..980031", "969984..970047", "960000..960063");
    }

    @Test
    void a_missing_row_is_queried_once() {
        rows.show(PaperKeys.of(1, -7));

        rows.at(1);
        run();
        rows.at(1);
        run();

        assertThat(rows.at(1)).isNull();
        assertThat(asked).containsExactly("1..-7");
    }

    @Test
    void an_older_result_does_not_replace_a_change() {
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        run();
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        ask.runAll();

        rows.change(1, _ -> SampleLists.row(1, true));
        fx.runAll();

        assertThat(rows.of(1)).isEqualTo(SampleLists.row(1, true));
    }

    @Test
    void a_row_is_reloaded_once_the_store_has_its_change() {
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        run();
        rows.change(1, _ -> SampleLists.row(1, true));

        read = true;
        rows.completed(1);
        rows.at(0);
        run();

        assertThat(asked).hasSize(2);
        assertThat(rows.of(1)).isEqualTo(SampleLists.row(1, true));
    }

    @Test
    void a_row_stays_on_screen_while_a_newer_one_is_loaded() {
        rows.show(PaperKeys.of(1, 2));
        rows.at(0);
        run();

        read = true;
        rows.show(PaperKeys.of(2, 1));

        assertThat(rows.at(1)).isEqualTo(SampleLists.row(1, false));
        run();
        assertThat(rows.at(1)).isEqualTo(SampleLists.row(1, true));
    }

    @Test
    void after_a_failure_the_next_access_queries_again() {
        rows.show(PaperKeys.of(1));
        broken = true;
        rows.at(0);
        run();
        broken = false;

        rows.at(0);
        run();

        assertThat(told).containsExactly("broken", "arrived");
        assertThat(rows.at(0)).isNotNull();
    }

    private void run() {
        while (ask.size() + fx.size() > 0) {
            ask.runAll();
            fx.runAll();
        }
    }

    private List<PaperRow> query(long[] keys) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        asked.add(keys[0] + ".." + keys[keys.length - 1]);
        return Arrays.stream(keys)
                .filter(key -> key >= 0)
                .mapToObj(key -> SampleLists.row(key, read))
                .toList();
    }

    private static PaperKeys million() {
        return PaperKeys.of(LongStream.range(0, 1_000_000).toArray());
    }
}
