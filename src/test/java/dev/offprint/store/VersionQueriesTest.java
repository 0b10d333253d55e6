package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.ListQuery;
import dev.offprint.model.LookupCandidate;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Revision;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What archives say of versions, and the words that newer versions replaced.
final class VersionQueriesTest extends StoreFixture {
    private static final String SHORT = "A kite listens.";

    private static SourceEntry archived(int version, @Nullable String text, boolean withdrawn) {
        return SourceEntry.unlisted(
                Paper.titled(KITES)
                        .arxivId(arxiv("2505.00001"))
                        .abstractText(text)
                        .categories(List.of("cs.RO"))
                        .preprint(PreprintInfo.of(version, null, withdrawn, null, null))
                        .build(),
                MetadataQuality.ARCHIVE);
    }

    @Test
    void the_words_of_the_version_before_stay() {
        merge(store, MONDAY, archived(1, ABOUT_KITES, false));
        merge(store, TUESDAY, archived(2, SHORT, false));

        assertThat(paper(store, 1).paper().abstractText()).isEqualTo(SHORT);
        assertThat(paper(store, 1).paper().preprint().newerVersion()).isEqualTo(2);
        assertThat(store.versions().revisions(1)).containsExactly(new Revision(1, KITES, ABOUT_KITES, TUESDAY));
    }

    @Test
    void a_version_in_the_same_words_needs_no_copy_of_them() {
        merge(store, MONDAY, archived(1, ABOUT_KITES, false));
        merge(store, TUESDAY, archived(3, ABOUT_KITES, false));

        assertThat(store.versions().revisions(1)).isEmpty();
        assertThat(store.rows(keys(1)).getFirst().newVersion()).isEqualTo(3);
    }

    @Test
    void what_a_list_says_afterwards_does_not_bring_old_words_back() {
        merge(store, MONDAY, archived(1, ABOUT_KITES, false));
        merge(store, TUESDAY, archived(2, SHORT, false));
        var page = Paper.titled(KITES).arxivId(arxiv("2505.00001")).abstractText(ABOUT_KITES);

        merge(store, WEDNESDAY, listed(page.build(), TUESDAYS, 1, 5));

        assertThat(paper(store, 1).paper().abstractText()).isEqualTo(SHORT);
        assertThat(store.versions().revisions(1)).hasSize(1);
    }

    @Test
    void a_withdrawal_shows_and_takes_nothing_away() {
        merge(store, MONDAY, archived(1, ABOUT_KITES, false));
        merge(store, TUESDAY, archived(2, null, true));

        assertThat(paper(store, 1).paper().abstractText()).isEqualTo(ABOUT_KITES);
        assertThat(store.rows(keys(1)).getFirst().withdrawn()).isTrue();
    }

    @Test
    void words_of_two_rows_that_become_one_stay_too() {
        merge(store, MONDAY, copied(Paper.titled(KITES).build()));
        var other = archived(1, ABOUT_KITES, false).paper().toBuilder()
                .title("Listening kites")
                .build();
        merge(store, MONDAY, SourceEntry.unlisted(other, MetadataQuality.ARCHIVE));
        merge(
                store,
                TUESDAY,
                SourceEntry.unlisted(
                        other.toBuilder()
                                .abstractText(SHORT)
                                .preprint(PreprintInfo.of(2, null, false, null, null))
                                .build(),
                        MetadataQuality.ARCHIVE));
        assertThat(store.versions().revisions(2)).hasSize(1);

        merge(store, WEDNESDAY, archived(2, SHORT, false));

        assertThat(store.versions().revisions(1)).extracting(Revision::title).contains("Listening kites");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void starred_papers_are_open_questions_before_those_without_categories() {
        merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")), archived(1, null, false));
        merge(
                store,
                MONDAY,
                record(numbered("2505.00003")),
                record(Paper.titled(KITES + " again").build()));
        store.apply(new ReaderAction.Star(true), keys(2), MONDAY);

        assertThat(store.versions().candidates(TUESDAY, 10))
                .containsExactly(
                        new LookupCandidate(arxiv("2505.00002"), true, null, false),
                        new LookupCandidate(arxiv("2505.00003"), false, null, false));
    }

    @Test
    void what_was_asked_and_not_found_is_remembered() {
        merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")));

        store.versions()
                .recordLookup(List.of(arxiv("2505.00001"), arxiv("2505.00002")), Set.of(arxiv("2505.00002")), MONDAY);

        assertThat(store.versions().candidates(MONDAY.minusMillis(1), 10)).isEmpty();
        assertThat(store.versions().candidates(MONDAY, 10))
                .containsExactly(
                        new LookupCandidate(arxiv("2505.00002"), false, MONDAY, true),
                        new LookupCandidate(arxiv("2505.00001"), false, MONDAY, false));
    }

    @Test
    void what_changed_is_a_list_and_the_starred_of_it_are_counted() {
        merge(store, MONDAY, archived(1, ABOUT_KITES, false), record(numbered("2505.00002")));
        assertThat(store.list(ListQuery.ALL.onlyChanged(), TUESDAY)).isEmpty();

        merge(store, TUESDAY, archived(2, SHORT, false));

        assertThat(store.list(ListQuery.ALL.onlyChanged(), TUESDAY)).containsExactly(1);
        assertThat(store.list(ListQuery.ALL.onlyChanged().withOrder(ListQuery.Order.RANK), TUESDAY))
                .containsExactly(1);
        assertThat(store.versions().changedCount()).isZero();
        store.apply(new ReaderAction.Star(true), keys(1), TUESDAY);
        assertThat(store.versions().changedCount()).isOne();
    }

    @Test
    void what_people_picked_for_a_day_stands_before_what_arxiv_announced() {
        var announced = Edition.day(Source.arxiv("cs.RO"), LocalDate.of(2025, 5, 19));
        merge(store, MONDAY, listed(numbered("2505.00001"), announced, 1, null));
        merge(store, MONDAY, listed(numbered("2505.00002"), MONDAYS, 2, null));

        assertThat(store.list(ListQuery.of(MONDAYS.period()), MONDAY)).containsExactly(2, 1);
    }
}
