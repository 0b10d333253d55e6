package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.LibraryDelta;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoredPaper;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeSequenceTest extends StoreFixture {
    @BeforeEach
    void fill() {
        merge(
                store,
                MONDAY,
                record(numbered("2505.00001")),
                listed(numbered("2505.00002"), MONDAYS, 1, 5),
                record(numbered("2505.00003")));
    }

    private static List<Long> changed(LibraryDelta delta) {
        return delta.changed().stream().map(StoredPaper::key).toList();
    }

    @Test
    void from_the_beginning_everything_has_changed() {
        var delta = store.changesSince(0, 10);

        assertThat(delta.changed()).isEqualTo(store.papers(keys(1, 2, 3)));
        assertThat(delta.sequence()).isEqualTo(3);
        assertThat(delta.more()).isFalse();
    }

    @Test
    void nothing_has_changed_since_now() {
        assertThat(store.changesSince(3, 10)).isEqualTo(new LibraryDelta(List.of(), List.of(), 3, false));
    }

    @Test
    void marks_are_changes_too() {
        store.apply(new ReaderAction.Star(true), keys(2), TUESDAY);

        var delta = store.changesSince(3, 10);

        assertThat(delta.changed()).isEqualTo(store.papers(keys(2)));
        assertThat(delta.changed().getFirst().state().starred()).isTrue();
        assertThat(delta.sequence()).isEqualTo(4);
    }

    @Test
    void a_paper_that_changed_twice_is_told_once_and_last() {
        store.apply(new ReaderAction.Star(true), keys(1), TUESDAY);
        store.apply(new ReaderAction.Read(true), keys(2), TUESDAY);
        store.apply(new ReaderAction.Read(true), keys(1), TUESDAY);

        assertThat(changed(store.changesSince(0, 10))).containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_follower_that_takes_small_steps_misses_nothing() {
        store.apply(new ReaderAction.Star(true), keys(1, 3), TUESDAY);
        var seen = new TreeMap<Long, StoredPaper>();
        long sequence = 0;
        int steps = 0;
        LibraryDelta delta;
        do {
            delta = store.changesSince(sequence, 1);
            delta.changed().forEach(paper -> seen.put(paper.key(), paper));
            sequence = delta.sequence();
            steps++;
        } while (delta.more());

        assertThat(steps).isEqualTo(3);
        assertThat(sequence).isEqualTo(store.sequence());
        assertThat(List.copyOf(seen.values())).isEqualTo(store.papers(keys(1, 2, 3)));
    }

    @Test
    void an_undone_act_is_a_change() {
        store.apply(new ReaderAction.Star(true), keys(2), TUESDAY);
        store.undo(WEDNESDAY);

        assertThat(changed(store.changesSince(4, 10))).containsExactly(2L);
        assertThat(store.sequence()).isEqualTo(5);
    }
}
