package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VenueParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Accepted at ICLR 2026                              | ICLR 2026
        12 pages, 4 figures. Accepted to NeurIPS 2025.     | NeurIPS 2025
        Accepted by CVPR'24 as an oral                     | CVPR'24
        Published in Transactions on Kites; 10 pages       | Transactions on Kites
        To appear in the Journal of Tides (2026)           | Journal of Tides
        ICML 2025 camera ready                             | ICML 2025
        Accepted for publication in Tidal Letters          | Tidal Letters
        """)
    void a_comment_names_the_venue(String comment, String venue) {
        assertThat(venue(comment, null)).isEqualTo(venue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Submitted to ICLR 2026
        Under review at NeurIPS 2025
        12 pages, 4 figures
        Code at https://kites.example/2025
        """)
    void a_comment_without_a_decision_names_none(String comment) {
        assertThat(venue(comment, null)).isNull();
    }

    @Test
    void the_journal_reference_comes_before_the_comment() {
        assertThat(venue("Accepted at ICLR 2026", "Tidal Letters 3 (2026) 1-9"))
                .isEqualTo("Tidal Letters 3 (2026) 1-9");
    }

    @Test
    void what_a_source_says_itself_comes_before_both() {
        var preprint = PreprintInfo.of(1, null, false, "Accepted at ICLR 2026", null);
        assertThat(Paper.titled("Kites")
                        .venue("COLM 2026")
                        .preprint(preprint)
                        .build()
                        .venue())
                .isEqualTo("COLM 2026");
    }

    private static @Nullable String venue(@Nullable String comment, @Nullable String journal) {
        return Paper.titled("Kites")
                .preprint(PreprintInfo.of(1, null, false, comment, journal))
                .build()
                .venue();
    }
}
