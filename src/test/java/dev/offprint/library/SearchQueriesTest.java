package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SortOrder;
import dev.offprint.model.SourceEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SearchQueriesTest extends LibraryFixture {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    SearchQueriesTest() {
        super(NOON);
    }

    @BeforeEach
    void fill() {
        var kites = Paper.titled("Kites that listen")
                .abstractText("A kite hears the wind.")
                .build();
        keeper.write(writing -> writing.merge(
                                List.of(SourceEntry.unlisted(kites, MetadataQuality.RECORD)), null, NOON.instant())
                        .sequence())
                .join();
        keeper.indexed().join();
    }

    @Test
    void rows_for_the_window_are_lit_and_have_a_snippet() {
        var page = library.finding().search("kites", SortOrder.BEST, FacetFilter.NONE, 9);
        var row = page.rows().getFirst();
        assertThat(row.title().withMarkers("<", ">")).isEqualTo("<Kites> that listen");
        assertThat(row.snippet()).isNotNull();
    }

    @Test
    void rows_for_the_terminal_are_not_lit_as_nothing_of_that_is_printed() {
        var row = library.search("kites", SortOrder.BEST, 9).rows().getFirst();
        assertThat(row.title().withMarkers("<", ">")).isEqualTo("Kites that listen");
        assertThat(row.snippet()).isNull();
    }
}
