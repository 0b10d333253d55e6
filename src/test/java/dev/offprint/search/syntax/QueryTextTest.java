package dev.offprint.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speculative decoding | speculative decoding",
                "\"token pruning\" has:code after:2025-01 | token pruning",
                "title:diffusion -survey author:hinton video | diffusion video",
                "is:starred | ''"
            })
    void filters_people_and_what_is_excluded_are_no_part_of_the_text(String query, String text) {
        assertThat(QueryText.of(QueryParser.read(query).tree())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"measurement of the dielectric constant of liquids", "how do robots learn"})
    void a_text_with_two_function_words_is_prose(String text) {
        assertThat(QueryText.prose(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"speculative decoding", "text to speech zero shot", "GUI agent"})
    void keywords_are_not(String text) {
        assertThat(QueryText.prose(text)).isFalse();
    }
}
