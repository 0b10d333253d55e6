package dev.offprint.store;

import static dev.offprint.model.MergeResult.Kind.ADDED;
import static dev.offprint.model.MergeResult.Kind.UNCHANGED;
import static dev.offprint.model.MergeResult.Kind.UPDATED;
import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Appearance;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest extends StoreFixture {
    @Test
    void a_paper_comes_back_with_everything_that_was_said_of_it() {
        var paper = Paper.titled(KITES)
                .arxivId(arxiv("2505.00001"))
                .doi("10.1145/kites.7")
                .sourceId("club:12")
                .abstractText(ABOUT_KITES)
                .aiSummary("A kite hears the wind.")
                .authors(List.of("Ada Quill", "Bo Reed", "Cy Stone"))
                .organization("Kite Club")
                .keywords(List.of("kites", "sound"))
                .categories(List.of("cs.RO", "cs.SD"))
                .publishedOn(LocalDate.of(2025, 5, 17))
                .submittedOn(LocalDate.of(2025, 5, 19))
                .links(new PaperLinks(
                        "https://arxiv.org/abs/2505.00001",
                        "https://arxiv.org/pdf/2505.00001",
                        "https://code.example/kites",
                        "https://kites.example/",
                        "https://kites.example/small.png"))
                .build();
        var counts = new PaperCounts(41, 2, 120);

        var merged = merge(store, MONDAY, new SourceEntry(paper, MetadataQuality.RECORD, MONDAYS, 3, counts));

        assertThat(kinds(merged)).containsExactly(ADDED);
        assertThat(paper(store, 1))
                .isEqualTo(new StoredPaper(
                        1,
                        new PaperId("2505.00001"),
                        paper,
                        counts,
                        ReaderState.NONE,
                        List.of(new Appearance(MONDAYS, 3, counts, MONDAY)),
                        1));
        assertThat(store.stats()).isEqualTo(new LibraryTotals(1, 1, 1, 0, 1, 1));
    }

    @Test
    void a_paper_of_which_only_the_title_is_known_has_an_id_of_ours() {
        long key = key(store, copied(Paper.titled(KITES).build()));

        assertThat(paper(store, key).id()).isEqualTo(new PaperId("p:" + key));
        assertThat(paper(store, key).paper()).isEqualTo(Paper.titled(KITES).build());
    }

    @Test
    void the_same_page_again_changes_nothing() {
        var page = new SourceEntry[] {
            listed(numbered("2505.00001"), MONDAYS, 1, 40), listed(numbered("2505.00002"), MONDAYS, 2, 12)
        };
        merge(store, MONDAY, page);
        var before = store.papers(keys(1, 2));

        var again = merge(store, TUESDAY, page);

        assertThat(kinds(again)).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(again.sequence()).isEqualTo(2);
        assertThat(store.papers(keys(1, 2))).isEqualTo(before);
    }

    @Test
    void each_changed_paper_moves_the_change_sequence_by_one() {
        merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")));
        assertThat(store.sequence()).isEqualTo(2);

        merge(store, TUESDAY, listed(numbered("2505.00001"), TUESDAYS, 1, 5), record(numbered("2505.00002")));

        assertThat(store.sequence()).isEqualTo(3);
        assertThat(paper(store, 1).sequence()).isEqualTo(3);
        assertThat(paper(store, 2).sequence()).isEqualTo(2);
    }

    @Test
    void more_upvotes_update_a_paper_and_the_edition_that_showed_them() {
        merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 2, 10));

        var merged = merge(store, TUESDAY, listed(numbered("2505.00001"), MONDAYS, 1, 25));

        assertThat(kinds(merged)).containsExactly(UPDATED);
        assertThat(paper(store, 1).counts()).isEqualTo(new PaperCounts(25, null, null));
        assertThat(paper(store, 1).appearances())
                .containsExactly(new Appearance(MONDAYS, 1, new PaperCounts(25, null, null), TUESDAY));
    }

    @Test
    void a_page_saved_before_tells_nothing_new_about_counts() {
        merge(store, TUESDAY, listed(numbered("2505.00001"), MONDAYS, 1, 25));

        var merged = merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 2, 10));

        assertThat(kinds(merged)).containsExactly(UNCHANGED);
        assertThat(paper(store, 1).counts()).isEqualTo(new PaperCounts(25, null, null));
    }

    @Test
    void the_newest_of_each_count_is_the_papers_whichever_edition_told_it() {
        merge(store, TUESDAY, listed(numbered("2505.00001"), TUESDAYS, 1, 30));
        merge(
                store,
                MONDAY,
                new SourceEntry(
                        numbered("2505.00001"), MetadataQuality.RECORD, MONDAYS, 4, new PaperCounts(10, 3, null)));

        assertThat(paper(store, 1).counts()).isEqualTo(new PaperCounts(30, 3, null));
        assertThat(paper(store, 1).appearances())
                .extracting(Appearance::edition)
                .containsExactly(MONDAYS, TUESDAYS);
    }

    @Test
    void a_shorter_page_removes_no_appearance() {
        merge(
                store,
                MONDAY,
                listed(numbered("2505.00001"), MONDAYS, 1, 5),
                listed(numbered("2505.00002"), MONDAYS, 2, 4));

        merge(store, TUESDAY, listed(numbered("2505.00001"), MONDAYS, 1, 5));

        assertThat(paper(store, 2).appearances()).hasSize(1);
        assertThat(store.stats().appearances()).isEqualTo(2);
    }

    @Test
    void two_editions_in_different_words_do_not_take_turns_for_ever() {
        var monday = listed(
                numbered("2505.00001").toBuilder().title("A Study of One").build(), MONDAYS, 1, 5);
        var tuesday = listed(
                numbered("2505.00001").toBuilder().title("A Study of the One").build(), TUESDAYS, 1, 5);
        merge(store, MONDAY, monday, tuesday);

        assertThat(kinds(merge(store, WEDNESDAY, monday, tuesday))).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(paper(store, 1).paper().title()).isEqualTo("A Study of the One");
    }

    @Test
    void two_files_in_different_words_do_not_take_turns_for_ever() {
        var one = record(Paper.titled(KITES)
                .sourceId("club:1")
                .abstractText("In one file.")
                .build());
        var other = record(Paper.titled(KITES)
                .sourceId("guild:1")
                .abstractText("In the other file.")
                .build());
        merge(store, MONDAY, one, other);

        assertThat(kinds(merge(store, TUESDAY, one, other))).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void a_paper_that_stands_twice_on_a_page_says_the_same_however_often_it_is_read() {
        var page = new SourceEntry[] {
            listed(numbered("2505.00001"), MONDAYS, 1, 12), listed(numbered("2505.00001"), MONDAYS, 2, 10)
        };

        assertThat(kinds(merge(store, MONDAY, page))).containsExactly(ADDED, UNCHANGED);
        assertThat(kinds(merge(store, TUESDAY, page))).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(paper(store, 1).appearances())
                .containsExactly(new Appearance(MONDAYS, 1, new PaperCounts(12, null, null), MONDAY));
    }

    @Test
    void fates_come_in_the_order_of_the_entries() {
        merge(store, MONDAY, record(numbered("2505.00002")));

        var merged = merge(
                store,
                TUESDAY,
                record(numbered("2505.00001")),
                record(numbered("2505.00002")),
                listed(numbered("2505.00001"), TUESDAYS, 1, 1));

        assertThat(kinds(merged)).containsExactly(ADDED, UNCHANGED, UPDATED);
        assertThat(merged.outcomes()).extracting(outcome -> outcome.key()).containsExactly(2L, 1L, 2L);
    }

    @Test
    void an_empty_batch_changes_nothing() {
        assertThat(merge(store, MONDAY).outcomes()).isEmpty();
        assertThat(store.sequence()).isZero();
    }

    @Test
    void a_batch_and_its_ledger_entry_are_kept_together() {
        var ledger = new LedgerEntry(
                MONDAYS, PaperStatus.PARTIAL, 999, MONDAY, TUESDAY, Message.text("Cut at 50."), "\"e\"", null);

        store.merge(List.of(listed(numbered("2505.00001"), MONDAYS, 1, 5)), ledger, MONDAY);

        assertThat(store.ledger(MONDAYS))
                .isEqualTo(new LedgerEntry(
                        MONDAYS, PaperStatus.PARTIAL, 1, MONDAY, TUESDAY, Message.text("Cut at 50."), "\"e\"", null));
    }

    @Test
    void when_an_entry_cannot_be_stored_nothing_of_its_batch_is() {
        var nothing = new SourceEntry[] {record(numbered("2505.00001")), null};

        assertThatThrownBy(() -> store.merge(Arrays.asList(nothing), null, MONDAY))
                .isInstanceOf(NullPointerException.class);

        assertThat(store.stats().papers()).isZero();
        assertThat(kinds(merge(store, MONDAY, record(numbered("2505.00001"))))).containsExactly(ADDED);
    }

    @Test
    void awkward_texts_come_back_as_they_went_in() {
        var title = "Quotes \" ' \\ and 😀 and \u202eright to left\u202c and \u0007 and a' OR 1=1; --";
        long key = key(store, record(Paper.titled(title).sourceId("we\"ird:\\1").build()));

        assertThat(paper(store, key).paper().title()).isEqualTo(title);
        assertThat(store.find("we\"ird:\\1")).hasValue(key);
        assertThat(kinds(merge(
                        store,
                        TUESDAY,
                        record(Paper.titled(title).sourceId("we\"ird:\\1").build()))))
                .containsExactly(UNCHANGED);
    }
}
