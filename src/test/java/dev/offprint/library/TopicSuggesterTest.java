package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TopicSuggesterTest {
    @Test
    void a_word_that_starred_papers_have_as_often_as_others_says_nothing() {
        assertThat(TopicSuggester.score(5, 10, 500, 1000)).isZero();
        assertThat(TopicSuggester.score(1, 10, 500, 1000)).isZero();
    }

    @Test
    void a_word_that_starred_papers_alone_have_says_most() {
        double alone = TopicSuggester.score(5, 10, 5, 1000);
        double often = TopicSuggester.score(5, 10, 50, 1000);

        assertThat(alone).isBetween(49.09, 49.10);
        assertThat(often).isBetween(10.0, alone);
    }
}
