package dev.offprint.store;

import static dev.offprint.model.MergeResult.Kind.ADDED;
import static dev.offprint.model.MergeResult.Kind.UNCHANGED;
import static dev.offprint.model.MergeResult.Kind.UPDATED;
import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperIdentityTest extends StoreFixture {
    private static final Paper COPIED = Paper.titled("Kitesthat Steer Themselves by Listening to the Wind")
            .abstractText(ABOUT_KITES)
            .build();
    private static final Paper REAL = Paper.titled(KITES)
            .arxivId(arxiv("2505.00001"))
            .abstractText(ABOUT_KITES)
            .authors(List.of("Ada Quill", "Bo Reed"))
            .build();

    private long papers() {
        return store.stats().papers();
    }

    @Test
    void a_copied_page_keeps_its_star_when_the_real_page_arrives() {
        long key = key(store, copied(COPIED));
        store.apply(new ReaderAction.Star(true), keys(key), MONDAY);
        store.apply(new ReaderAction.Note("For the beach."), keys(key), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("kites")), keys(key), MONDAY);

        var merged = merge(store, TUESDAY, listed(REAL, TUESDAYS, 1, 40));

        assertThat(kinds(merged)).containsExactly(UPDATED);
        assertThat(papers()).isEqualTo(1);
        assertThat(paper(store, key).paper()).isEqualTo(REAL);
        assertThat(paper(store, key).id()).isEqualTo(new PaperId("2505.00001"));
        assertThat(paper(store, key).state())
                .isEqualTo(new ReaderState(true, false, false, List.of("kites"), "For the beach."));
    }

    @Test
    void a_copied_page_after_the_real_one_is_the_same_paper() {
        long key = key(store, record(REAL));

        var merged = merge(store, TUESDAY, copied(COPIED));

        assertThat(merged.outcomes()).extracting(outcome -> outcome.key()).containsExactly(key);
        assertThat(paper(store, key).paper()).isEqualTo(REAL);
    }

    @Test
    void a_copied_page_read_twice_is_one_paper() {
        merge(store, MONDAY, copied(COPIED));

        assertThat(kinds(merge(store, TUESDAY, copied(COPIED)))).containsExactly(UNCHANGED);
    }

    @Test
    void versions_of_an_arxiv_id_are_one_paper() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("First Title").arxivId(arxiv("2505.00001")).build()));

        var merged = merge(
                store,
                TUESDAY,
                record(Paper.titled("Second Title").arxivId(arxiv("2505.00001")).build()));

        assertThat(kinds(merged)).containsExactly(UPDATED);
        assertThat(paper(store, 1).paper().title()).isEqualTo("Second Title");
    }

    @Test
    void two_arxiv_ids_are_two_papers_though_everything_else_is_the_same() {
        var twin = REAL.toBuilder().arxivId(arxiv("2505.00002")).build();

        assertThat(kinds(merge(store, MONDAY, record(REAL), record(twin)))).containsExactly(ADDED, ADDED);
    }

    @Test
    void two_dois_are_two_papers() {
        var one = Paper.titled(KITES).doi("10.1145/1").build();
        var other = Paper.titled(KITES).doi("10.1145/2").build();

        assertThat(kinds(merge(store, MONDAY, record(one), record(other)))).containsExactly(ADDED, ADDED);
    }

    @Test
    void two_ids_from_one_file_are_two_papers() {
        var one = Paper.titled(KITES).sourceId("club:1").build();
        var other = Paper.titled(KITES).sourceId("club:2").build();

        assertThat(kinds(merge(store, MONDAY, record(one), record(other)))).containsExactly(ADDED, ADDED);
    }

    @Test
    void an_arxiv_id_and_the_doi_that_arxiv_gives_for_it_are_one_paper() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("By DOI").doi("10.48550/arXiv.2505.00001").build()));

        assertThat(kinds(merge(store, TUESDAY, record(REAL)))).containsExactly(UPDATED);
        assertThat(paper(store, 1).id()).isEqualTo(new PaperId("2505.00001"));
    }

    @Test
    void one_doi_is_one_paper_whatever_the_title() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("A Preprint on Kites").doi("10.1145/Kites").build()));

        var merged = merge(
                store, TUESDAY, record(Paper.titled(KITES).doi("10.1145/kites").build()));

        assertThat(kinds(merged)).containsExactly(UPDATED);
    }

    @Test
    void one_title_by_another_first_author_is_another_paper() {
        merge(
                store,
                MONDAY,
                record(Paper.titled(KITES).authors(List.of("Ada Quill")).build()));

        var merged = merge(
                store,
                TUESDAY,
                record(Paper.titled(KITES).authors(List.of("Cy Stone")).build()));

        assertThat(kinds(merged)).containsExactly(ADDED);
    }

    @Test
    void one_title_by_the_same_first_author_is_one_paper_however_the_name_is_written() {
        merge(
                store,
                MONDAY,
                record(Paper.titled(KITES).authors(List.of("Quill, A.")).build()));

        var merged = merge(store, TUESDAY, record(REAL));

        assertThat(kinds(merged)).containsExactly(UPDATED);
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void two_introductions_to_different_things_stay_apart() {
        var one = Paper.titled("Introduction").abstractText(ABOUT_KITES).build();
        var other = Paper.titled("Introduction").abstractText(ABOUT_TIDES).build();

        assertThat(kinds(merge(store, MONDAY, copied(one), copied(other)))).containsExactly(ADDED, ADDED);
        assertThat(kinds(merge(store, TUESDAY, copied(one), copied(other)))).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void copied_text_finds_the_one_of_two_twins_that_its_abstract_belongs_to() {
        var kites = Paper.titled("Proceedings of the Beach Workshop")
                .arxivId(arxiv("2505.00001"))
                .abstractText(ABOUT_KITES)
                .build();
        var tides = Paper.titled("Proceedings of the Beach Workshop")
                .arxivId(arxiv("2505.00002"))
                .abstractText(ABOUT_TIDES)
                .build();
        merge(store, MONDAY, record(kites), record(tides));

        var copy = Paper.titled("Proceedings of the Beach Workshop")
                .abstractText(ABOUT_TIDES)
                .build();

        assertThat(merge(store, TUESDAY, copied(copy)).outcomes())
                .extracting(outcome -> outcome.key())
                .containsExactly(2L);
    }

    @Test
    void copied_text_that_may_be_either_of_two_twins_is_a_paper_of_its_own_and_only_once() {
        var twin = REAL.toBuilder().arxivId(arxiv("2505.00002")).build();
        var title = Paper.titled(KITES).build();
        merge(store, MONDAY, record(REAL), record(twin));

        assertThat(kinds(merge(store, TUESDAY, copied(title)))).containsExactly(ADDED);
        assertThat(kinds(merge(store, WEDNESDAY, copied(title)))).containsExactly(UNCHANGED);
    }

    @Test
    void a_title_that_a_paper_had_before_still_leads_to_it() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("Kites with Ears: A First Report")
                        .arxivId(arxiv("2505.00001"))
                        .build()));
        merge(store, TUESDAY, record(REAL));

        var merged = merge(
                store,
                WEDNESDAY,
                copied(Paper.titled("Kites With Ears — a first report").build()));

        assertThat(merged.outcomes()).extracting(outcome -> outcome.key()).containsExactly(1L);
    }

    @Test
    void a_paper_known_from_two_files_has_both_ids() {
        merge(store, MONDAY, record(Paper.titled(KITES).sourceId("club:1").build()));
        merge(store, TUESDAY, record(Paper.titled(KITES).sourceId("guild:9").build()));

        assertThat(papers()).isEqualTo(1);
        assertThat(store.find("club:1")).hasValue(1);
        assertThat(store.find("guild:9")).hasValue(1);
        assertThat(paper(store, 1).id()).isEqualTo(new PaperId("club:1"));
    }

    @Test
    void a_doi_that_belongs_to_another_paper_is_not_taken_over() {
        merge(
                store,
                MONDAY,
                record(Paper.titled("Tides")
                        .arxivId(arxiv("2505.00002"))
                        .doi("10.1145/1")
                        .build()));

        long key = key(store, record(REAL.toBuilder().doi("10.1145/1").build()));

        assertThat(paper(store, key).paper()).isEqualTo(REAL);
        assertThat(store.find("10.1145/1")).hasValue(1);
    }
}
