package dev.offprint.store.merge;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperRow;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.StoreFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// New versions and withdrawals that the reader has taken note of.
final class SeenRevisionTest extends StoreFixture {
    @BeforeEach
    void aStarredPaperAtItsSecondVersion() {
        version(1, false);
        store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
        version(2, false);
    }

    private void version(int version, boolean withdrawn) {
        merge(
                store,
                MONDAY,
                SourceEntry.unlisted(
                        Paper.titled(KITES)
                                .arxivId(arxiv("2505.00001"))
                                .preprint(PreprintInfo.of(version, null, withdrawn, null, null))
                                .build(),
                        MetadataQuality.ARCHIVE));
    }

    private void see(int version, boolean withdrawn) {
        store.apply(new ReaderAction.See(new SeenRevision(version, withdrawn)), keys(1), TUESDAY);
    }

    private PaperRow row() {
        return store.rows(keys(1)).getFirst();
    }

    private long[] changed() {
        return store.list(ListQuery.ALL.onlyChanged(), TUESDAY);
    }

    @Test
    void a_version_that_was_seen_leaves_the_list_the_count_and_the_row() {
        assertThat(changed()).containsExactly(1);
        assertThat(store.versions().changedCount()).isOne();

        see(2, false);

        assertThat(changed()).isEmpty();
        assertThat(store.versions().changedCount()).isZero();
        assertThat(row().newVersion()).isNull();
        assertThat(paper(store, 1).paper().preprint().newerVersion()).isEqualTo(2);
    }

    @Test
    void the_version_after_it_is_news_again() {
        see(2, false);

        version(3, false);

        assertThat(changed()).containsExactly(1);
        assertThat(row().newVersion()).isEqualTo(3);
    }

    @Test
    void a_withdrawal_after_it_is_news_by_itself() {
        see(2, false);

        version(2, true);

        assertThat(changed()).containsExactly(1);
        assertThat(row().newVersion()).isNull();
        assertThat(row().withdrawn()).isTrue();
        see(0, true);
        assertThat(changed()).isEmpty();
        assertThat(row().withdrawn()).isFalse();
        assertThat(paper(store, 1).state().seen()).isEqualTo(new SeenRevision(2, true));
    }

    @Test
    void it_can_be_undone_and_done_again_after_a_restart() {
        see(2, false);
        reopen();
        assertThat(changed()).isEmpty();

        var undone = store.undo(WEDNESDAY);

        assertThat(undone).isNotNull();
        assertThat(undone.action()).isEqualTo(new ReaderAction.See(new SeenRevision(2, false)));
        assertThat(changed()).containsExactly(1);
        assertThat(row().starred()).isTrue();
        reopen();
        assertThat(store.redo(WEDNESDAY)).isNotNull();
        assertThat(changed()).isEmpty();
    }

    @Test
    void the_act_remembers_a_withdrawal_too() {
        version(2, true);
        see(2, true);

        var undone = store.undo(WEDNESDAY);

        assertThat(undone).isNotNull();
        assertThat(undone.action()).isEqualTo(new ReaderAction.See(new SeenRevision(2, true)));
    }

    @Test
    void other_acts_leave_it_as_it_is() {
        see(2, false);
        store.apply(new ReaderAction.Read(true), keys(1), WEDNESDAY);
        store.apply(new ReaderAction.Tag(List.of("wind")), keys(1), WEDNESDAY);
        store.apply(new ReaderAction.Note("Fly."), keys(1), WEDNESDAY);
        store.apply(new ReaderAction.Dismiss(true), keys(1), WEDNESDAY);

        assertThat(paper(store, 1).state())
                .isEqualTo(new ReaderState(true, true, true, List.of("wind"), "Fly.", new SeenRevision(2, false)));
    }

    @Test
    void of_two_rows_that_become_one_what_was_seen_of_either_counts() {
        var one = new ReaderState(false, false, false, List.of(), null, new SeenRevision(3, false));
        var other = new ReaderState(false, false, false, List.of(), null, new SeenRevision(2, true));

        assertThat(RowMerge.mergeStates(one, other).seen()).isEqualTo(new SeenRevision(3, true));
    }
}
