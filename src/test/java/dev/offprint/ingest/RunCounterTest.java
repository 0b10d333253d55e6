package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MergeResult;
import dev.offprint.model.MergeResult.Kind;
import dev.offprint.model.MergeResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunCounterTest {
    private final RunCounter count = new RunCounter();

    private void add(Outcome... fates) {
        count.add(new MergeResult(List.of(fates), 1));
    }

    @Test
    void each_paper_counts_once_by_its_weightiest_fate_whatever_the_order() {
        add(new Outcome(1, Kind.ADDED), new Outcome(2, Kind.UPDATED), new Outcome(3, Kind.UNCHANGED));
        add(new Outcome(1, Kind.UPDATED), new Outcome(2, Kind.UNCHANGED), new Outcome(4, Kind.UNCHANGED));
        add(new Outcome(4, Kind.UPDATED), new Outcome(2, Kind.ADDED));

        assertThat(count.tally()).isEqualTo(new RunCounts(2, 1, 1, 0));
        assertThat(count.papers()).isEqualTo(4);
    }

    @Test
    void rejected_items_are_added_up() {
        count.reject(2);
        count.reject(3);
        count.add(null);

        assertThat(count.tally()).isEqualTo(new RunCounts(0, 0, 0, 5));
    }
}
