package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Byline;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.db.LineList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowQueriesTest extends StoreFixture {
    @Test
    void a_row_is_a_finished_line() {
        var paper = Paper.titled(KITES)
                .arxivId(arxiv("2505.00001"))
                .authors(List.of("Ada Quill", "Bo Reed", "Cy Stone", "Di Thorn"))
                .organization("Kite Club")
                .publishedOn(LocalDate.of(2025, 5, 17))
                .links(new PaperLinks(null, null, "https://code.example/kites", null, null))
                .build();
        merge(store, MONDAY, new SourceEntry(paper, MetadataQuality.RECORD, MONDAYS, 1, new PaperCounts(10, 2, 30)));
        merge(store, TUESDAY, new SourceEntry(paper, MetadataQuality.RECORD, MONDAYS, 1, new PaperCounts(25, 2, 30)));
        store.apply(new ReaderAction.Star(true), keys(1), TUESDAY);
        store.apply(new ReaderAction.Read(true), keys(1), TUESDAY);
        store.apply(new ReaderAction.Note("Good."), keys(1), TUESDAY);

        assertThat(store.rows(keys(1)))
                .containsExactly(new PaperRow(
                        1,
                        new PaperId("2505.00001"),
                        KITES,
                        new Byline(List.of("Ada Quill", "Bo Reed", "Di Thorn"), 4),
                        "Kite Club",
                        LocalDate.of(2025, 5, 17),
                        new PaperCounts(25, 2, 30),
                        true,
                        true,
                        false,
                        true,
                        true,
                        List.of(10, 25)));
    }

    @Test
    void a_bare_paper_makes_a_bare_row() {
        merge(store, MONDAY, copied(Paper.titled(KITES).build()));

        assertThat(store.rows(keys(1)))
                .containsExactly(new PaperRow(
                        1,
                        new PaperId("p:1"),
                        KITES,
                        new Byline(List.of(), 0),
                        null,
                        null,
                        PaperCounts.NONE,
                        false,
                        false,
                        false,
                        false,
                        false,
                        List.of()));
    }

    @Test
    void rows_and_papers_come_in_the_order_asked_without_those_that_are_not_there() {
        merge(
                store,
                MONDAY,
                record(numbered("2505.00001")),
                record(numbered("2505.00002")),
                record(numbered("2505.00003")));

        assertThat(store.rows(keys(3, 99, 1, 3))).extracting(PaperRow::key).containsExactly(3L, 1L, 3L);
        assertThat(store.papers(keys(2, 1, 0))).extracting(paper -> paper.key()).containsExactly(2L, 1L);
        assertThat(store.rows(keys())).isEmpty();
        assertThat(store.papers(keys())).isEmpty();
    }

    @Test
    void a_row_names_a_paper_as_the_whole_paper_does() {
        merge(store, MONDAY, record(Paper.titled("One").sourceId("club:1").build()), record(numbered("2505.00002")));

        assertThat(store.rows(store.keys()))
                .extracting(PaperRow::id)
                .containsExactlyElementsOf(store.papers(store.keys()).stream()
                        .map(paper -> paper.id())
                        .toList());
    }

    @Test
    void upvotes_seen_once_are_no_line_to_draw() {
        merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 1, 10));

        assertThat(store.rows(keys(1)).getFirst().upvotesOverTime()).isEmpty();
    }

    @Test
    void thousands_of_authors_make_a_byline_of_three() {
        var authors =
                IntStream.rangeClosed(1, 3303).mapToObj(i -> "Author " + i).toList();
        merge(
                store,
                MONDAY,
                record(numbered("2505.00001").toBuilder().authors(authors).build()));

        assertThat(store.rows(keys(1)).getFirst().byline())
                .isEqualTo(new Byline(List.of("Author 1", "Author 2", "Author 3303"), 3303));
        assertThat(paper(store, 1).paper().authors()).isEqualTo(authors);
    }

    @Test
    void a_byline_is_the_same_as_that_of_the_whole_list() {
        for (var authors : List.of(
                List.<String>of(),
                List.of("A"),
                List.of("A", "B"),
                List.of("A", "B", "C"),
                List.of("A", "B", "C", "D"))) {
            assertThat(RowQueries.byline(LineList.join(authors))).isEqualTo(Byline.of(authors));
        }
    }
}
