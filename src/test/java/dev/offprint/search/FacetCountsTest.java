package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperBuilder;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FacetCountsTest {
    private static final FacetValue TIDES = new FacetValue(FacetValue.Kind.ORGANIZATION, "Institute of Tides");
    private static final FacetValue UNREAD = new FacetValue(FacetValue.Kind.STATE, "unread");

    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void six_papers() {
        index = SamplePapers.index(
                folder,
                List.of(
                        kept(1, boats().organization("Institute of Tides").keywords(List.of("Wind", "boats"))),
                        kept(2, boats().organization("Institute of Tides").keywords(List.of("wind"))),
                        kept(
                                3,
                                boats().organization("Lighthouse University")
                                        .authors(List.of("Ada Quill", "Bo Marsh"))),
                        kept(4, boats().authors(List.of("Ada Quill"))),
                        kept(5, Paper.titled("Kites").organization("Institute of Tides")),
                        read(kept(6, boats()))));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void organisations_are_counted_most_papers_first() {
        assertThat(boats(FacetFilter.NONE).of(FacetValue.Kind.ORGANIZATION))
                .containsExactly(
                        new Facets.Count("Institute of Tides", 2), new Facets.Count("Lighthouse University", 1));
    }

    @Test
    void keywords_are_counted_whatever_their_case() {
        assertThat(boats(FacetFilter.NONE).of(FacetValue.Kind.KEYWORD))
                .containsExactly(new Facets.Count("wind", 2), new Facets.Count("boats", 1));
    }

    @Test
    void years_and_months_are_counted_newest_first() {
        assertThat(boats(FacetFilter.NONE).of(FacetValue.Kind.YEAR))
                .containsExactly(new Facets.Count("2026", 1), new Facets.Count("2025", 3), new Facets.Count("2024", 1));
        assertThat(boats(FacetFilter.NONE).of(FacetValue.Kind.MONTH))
                .startsWith(new Facets.Count("2026-08", 1), new Facets.Count("2025-12", 1));
    }

    @Test
    void authors_and_states_are_counted() {
        var facets = boats(FacetFilter.NONE);
        assertThat(facets.total()).isEqualTo(5);
        assertThat(facets.of(FacetValue.Kind.AUTHOR))
                .containsExactly(new Facets.Count("Ada Quill", 2), new Facets.Count("Bo Marsh", 1));
        assertThat(facets.of(FacetValue.Kind.STATE))
                .containsExactly(new Facets.Count("unread", 4), new Facets.Count("read", 1));
    }

    @Test
    void beside_another_organisation_stands_what_it_would_bring_instead() {
        var facets = boats(new FacetFilter(List.of(TIDES)));
        assertThat(facets.total()).isEqualTo(2);
        assertThat(facets.of(FacetValue.Kind.ORGANIZATION))
                .containsExactly(
                        new Facets.Count("Institute of Tides", 2), new Facets.Count("Lighthouse University", 1));
        assertThat(facets.of(FacetValue.Kind.YEAR))
                .containsExactly(new Facets.Count("2025", 1), new Facets.Count("2024", 1));
    }

    @Test
    void every_count_is_the_length_of_the_list_that_it_leads_to() {
        for (var chosen :
                List.of(FacetFilter.NONE, new FacetFilter(List.of(TIDES)), new FacetFilter(List.of(UNREAD)))) {
            boats(chosen)
                    .counts()
                    .forEach((kind, counts) -> counts.forEach(count -> {
                        var by = chosen.with(new FacetValue(kind, count.value()));
                        assertThat(index.search(boatsQuery(), by).hits())
                                .as("%s", by)
                                .hasSize((int) count.papers());
                        assertThat(index.answer(boatsQuery(), by, 1).facets().total())
                                .isEqualTo(count.papers());
                    }));
        }
    }

    @Test
    void a_list_is_narrowed_down_in_its_own_order() {
        assertThat(index.narrow(new long[] {5, 6, 4, 2, 1}, new FacetFilter(List.of(TIDES))))
                .containsExactly(5, 2, 1);
        assertThat(index.facets(new long[] {5, 6, 4}, FacetFilter.NONE, 5).of(TIDES))
                .isEqualTo(1);
    }

    @Test
    void a_mark_counts_as_soon_as_the_index_has_it() {
        index.follow(SamplePapers.delta(List.of(read(kept(1, boats())))));
        index.refresh();
        assertThat(boats(FacetFilter.NONE).of(UNREAD)).isEqualTo(3);
    }

    @Test
    void narrowing_lets_no_paper_in_that_the_list_did_not_have() {
        var some = new SearchRequest(
                "boats tides", SortOrder.RELEVANCE, 2, false); // no paper has both words: the best with one
        assertThat(index.search(some, new FacetFilter(List.of(TIDES))).hits().size())
                .isLessThanOrEqualTo(2);
        assertThat(index.answer(some, FacetFilter.NONE, 5).total()).isEqualTo(5);
    }

    @Test
    void the_commonest_values_are_exact_over_many_parts_of_an_index() {
        var papers = new ArrayList<StoredPaper>();
        for (int i = 0; i < 60; i++) {
            var names = List.of("Name " + i % 7, "Single " + i);
            papers.clear();
            papers.add(kept(100 + i, Paper.titled("Buoy").authors(names)));
            index.follow(SamplePapers.delta(papers));
            index.refresh(); // a part of its own
        }
        assertThat(index.answer(new SearchRequest("buoy", SortOrder.DATE, 5, false), FacetFilter.NONE, 3)
                        .facets()
                        .of(FacetValue.Kind.AUTHOR))
                .containsExactly(
                        new Facets.Count("Name 0", 9), new Facets.Count("Name 1", 9), new Facets.Count("Name 2", 9));
    }

    @Test
    void an_index_without_papers_has_nothing_to_count() {
        try (var empty = SamplePapers.index(folder.resolve("empty"), List.of())) {
            assertThat(empty.facets(new long[0], FacetFilter.NONE, 5).of(FacetValue.Kind.AUTHOR))
                    .isEmpty();
        }
    }

    private Facets boats(FacetFilter by) {
        return index.answer(boatsQuery(), by, 10).facets();
    }

    private static SearchRequest boatsQuery() {
        return new SearchRequest("boats", SortOrder.DATE, 50, false);
    }

    private static PaperBuilder boats() {
        return Paper.titled("Boats");
    }

    /// Paper n was published 4 n months after August 2024.
    private static StoredPaper kept(long key, PaperBuilder paper) {
        var built =
                paper.publishedOn(LocalDate.of(2024, 8, 1).plusMonths(4 * key)).build();
        var like = SamplePapers.paper(key, "x", "x");
        return new StoredPaper(key, PaperId.of(built, key), built, like.counts(), ReaderState.NONE, List.of(), key);
    }

    private static StoredPaper read(StoredPaper kept) {
        return SamplePapers.marked(kept, new ReaderState(false, true, false, List.of(), null), 7);
    }
}
