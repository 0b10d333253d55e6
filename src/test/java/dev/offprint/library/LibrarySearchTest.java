package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SortOrder;
import dev.offprint.model.SourceEntry;
import dev.offprint.search.SearchRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LibrarySearchTest extends LibraryFixture {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    LibrarySearchTest() {
        super(NOON);
    }

    @BeforeEach
    void fill() {
        var kites = Paper.titled("Kites that listen")
                .abstractText("A kite hears the wind.")
                .build();
        writer.write(writing -> writing.merge(
                                List.of(SourceEntry.unlisted(kites, MetadataQuality.RECORD)), null, NOON.instant())
                        .sequence())
                .join();
        writer.indexed().join();
    }

    @Test
    void rows_for_the_window_are_lit_and_have_a_snippet() {
        var answer = library.search(SearchRequest.of("kites", 9), FacetFilter.NONE);
        var row = answer.result().hits().getFirst();
        assertThat(row.title().withMarkers("<", ">")).isEqualTo("<Kites> that listen");
        assertThat(row.snippet()).isNotNull();
    }

    @Test
    void an_answer_has_the_total_the_facets_and_the_spelling_of_its_query() {
        var kites = library.search(SearchRequest.of("kites", 9), FacetFilter.NONE);
        assertThat(kites.total()).isEqualTo(1);
        assertThat(kites.facets().of(new FacetValue(FacetValue.Kind.STATE, "unread")))
                .isEqualTo(1);
        assertThat(kites.didYouMean()).isNull();
    }

    @Test
    void the_facets_of_a_filtered_search_tell_what_passes() {
        var starred = new FacetFilter(List.of(new FacetValue(FacetValue.Kind.STATE, "starred")));
        var answer = library.search(SearchRequest.of("kites", 9), starred);
        assertThat(answer.total()).isZero();
        assertThat(answer.result().hits()).isEmpty();
    }

    @Test
    void rows_for_the_terminal_are_not_lit_as_nothing_of_that_is_printed() {
        var row = library.searchHits(new SearchRequest("kites", SortOrder.BEST, 9, false))
                .hits()
                .getFirst();
        assertThat(row.title().withMarkers("<", ">")).isEqualTo("Kites that listen");
        assertThat(row.snippet()).isNull();
    }
}
