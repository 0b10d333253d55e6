package dev.offprint.store.merge;

import static dev.offprint.model.MergeResult.Kind.UPDATED;
import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Appearance;
import dev.offprint.model.DayCount;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.store.StoreFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two rows that an entry shows to be one paper.
class RowMergeTest extends StoreFixture {
    private static final Paper BY_ID =
            Paper.titled("A Preprint on Kites").arxivId(arxiv("2505.00001")).build();
    private static final Paper BY_DOI =
            Paper.titled("Kites, as Printed").doi("10.1145/kites").build();
    private static final Paper BOTH = Paper.titled(KITES)
            .arxivId(arxiv("2505.00001"))
            .doi("10.1145/kites")
            .build();

    private StoredPaper united() {
        var merged = merge(store, WEDNESDAY, record(BOTH));
        assertThat(kinds(merged)).containsExactly(UPDATED);
        assertThat(store.stats().papers()).isEqualTo(1);
        return paper(store, merged.outcomes().getFirst().key());
    }

    @Test
    void an_entry_that_bears_the_names_of_two_rows_makes_them_one() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));

        assertThat(united().paper()).isEqualTo(BOTH);
        assertThat(store.keys()).containsExactly(1);
    }

    @Test
    void followers_are_told_which_row_is_gone() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        long before = store.sequence();

        united();

        var delta = store.changesSince(before, 10);
        assertThat(delta.removed()).containsExactly(2L);
        assertThat(delta.changed()).extracting(StoredPaper::key).containsExactly(1L);
        assertThat(delta.sequence()).isEqualTo(store.sequence());
    }

    @Test
    void the_lost_row_still_leads_to_the_paper() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        united();

        assertThat(store.find("p:2")).hasValue(1);
        assertThat(store.find("2505.00001v3")).hasValue(1);
        assertThat(store.find("https://doi.org/10.1145/KITES")).hasValue(1);
    }

    @Test
    void a_key_is_never_given_again() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        united();

        assertThat(key(store, record(numbered("2505.00009")))).isEqualTo(3);
    }

    @Test
    void what_the_reader_did_to_either_is_kept() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        store.apply(new ReaderAction.Star(true), keys(2), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("beach", "sound")), keys(2), MONDAY);
        store.apply(new ReaderAction.Note("On the second."), keys(2), MONDAY);
        store.apply(new ReaderAction.Dismiss(true), keys(1), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("kites", "beach")), keys(1), MONDAY);
        store.apply(new ReaderAction.Note("On the first."), keys(1), MONDAY);

        assertThat(united().state())
                .isEqualTo(new ReaderState(
                        true, false, false, List.of("kites", "beach", "sound"), "On the first.\n\nOn the second."));
    }

    @Test
    void a_dismissed_row_stays_dismissed_unless_the_other_was_starred() {
        var dismissed = new ReaderState(false, true, true, List.of(), null);

        assertThat(RowMerge.mergeStates(dismissed, ReaderState.NONE)).isEqualTo(dismissed);
        assertThat(RowMerge.mergeStates(new ReaderState(true, false, false, List.of(), null), dismissed))
                .isEqualTo(new ReaderState(true, true, false, List.of(), null));
    }

    @Test
    void a_note_that_the_other_one_holds_is_not_repeated() {
        var one = new ReaderState(false, false, false, List.of(), "Read it.");
        var other = new ReaderState(false, false, false, List.of(), "Read it. Twice.");

        assertThat(RowMerge.mergeStates(one, other).note()).isEqualTo("Read it. Twice.");
    }

    @Test
    void an_act_on_the_lost_row_is_undone_on_the_paper() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        store.apply(new ReaderAction.Tag(List.of("kites")), keys(1), MONDAY);
        store.apply(new ReaderAction.Star(true), keys(2), MONDAY);
        united();

        var undone = store.undo(WEDNESDAY);

        assertThat(undone).isNotNull();
        assertThat(undone.keys()).containsExactly(1L);
        assertThat(paper(store, 1).state()).isEqualTo(new ReaderState(false, false, false, List.of("kites"), null));
    }

    @Test
    void an_act_that_names_the_lost_row_is_done_to_the_paper() {
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        united();

        store.apply(new ReaderAction.Star(true), keys(2), WEDNESDAY);

        assertThat(paper(store, 1).state().starred()).isTrue();
    }

    @Test
    void appearances_and_counts_of_both_are_the_papers() {
        merge(store, MONDAY, listed(BY_ID, MONDAYS, 1, 10), listed(BY_DOI, MONDAYS, 2, 5));
        merge(store, TUESDAY, listed(BY_DOI, TUESDAYS, 1, 20));

        var united = united();

        assertThat(united.counts()).isEqualTo(new PaperCounts(20, null, null));
        assertThat(united.appearances()).extracting(Appearance::edition).containsExactly(MONDAYS, TUESDAYS);
        assertThat(store.rows(keys(1)).getFirst().upvotesOverTime()).containsExactly(10, 20);
        assertThat(store.days())
                .containsExactly(
                        new DayCount(LocalDate.of(2025, 5, 20), 1, 1, PaperStatus.PARTIAL),
                        new DayCount(LocalDate.of(2025, 5, 19), 1, 1, PaperStatus.PARTIAL));
        assertThat(store.list(ListQuery.of(new Period.Day(LocalDate.of(2025, 5, 19))), WEDNESDAY))
                .containsExactly(1);
    }

    @Test
    void a_new_title_that_an_orphan_bears_brings_the_orphan_home() {
        merge(
                store,
                MONDAY,
                record(BY_ID),
                copied(Paper.titled(KITES).abstractText(ABOUT_KITES).build()));
        store.apply(new ReaderAction.Star(true), keys(2), MONDAY);

        merge(store, TUESDAY, record(BY_ID.toBuilder().title(KITES).build()));

        assertThat(store.stats().papers()).isEqualTo(1);
        assertThat(paper(store, 1).state().starred()).isTrue();
        assertThat(paper(store, 1).paper().abstractText()).isEqualTo(ABOUT_KITES);
    }

    @Test
    void rows_that_a_batch_has_just_added_can_become_one_in_the_same_batch() {
        var merged = merge(store, MONDAY, record(BY_DOI), record(BY_ID), record(BOTH), record(BY_ID));

        assertThat(merged.outcomes()).extracting(outcome -> outcome.key()).containsExactly(1L, 1L, 1L, 1L);
        assertThat(store.stats().papers()).isEqualTo(1);
    }

    @Test
    void a_row_that_is_gone_twice_over_leads_to_the_last_survivor() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("Kites in the File of a Club")
                        .sourceId("club:1")
                        .build()));
        merge(store, MONDAY, record(BY_DOI), record(BY_ID));
        merge(store, TUESDAY, record(BOTH)); // the third row becomes part of the second

        merge(store, WEDNESDAY, record(BY_ID.toBuilder().sourceId("club:1").build()));

        assertThat(store.keys()).containsExactly(1);
        assertThat(store.find("p:3")).hasValue(1);
        assertThat(store.find("p:2")).hasValue(1);
    }

    @Test
    void rows_with_ids_that_contradict_each_other_stay_two() {
        merge(
                store,
                MONDAY,
                record(BY_ID),
                record(BY_DOI.toBuilder().arxivId(arxiv("2505.00002")).build()));

        merge(store, TUESDAY, record(BOTH));

        assertThat(store.stats().papers()).isEqualTo(2);
        assertThat(paper(store, 1).paper().doi()).isNull();
    }
}
