package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TopicIdeasTest {
    @Test
    void a_word_that_starred_papers_have_as_often_as_others_says_nothing() {
        assertThat(TopicIdeas.score(5, 10, 500, 1000)).isZero();
        assertThat(TopicIdeas.score(1, 10, 500, 1000)).isZero();
    }

    @Test
    void a_word_that_starred_papers_alone_have_says_most() {
        double alone = TopicIdeas.score(5, 10, 5, 1000);
        double often = TopicIdeas.score(5, 10, 50, 1000);

        assertThat(alone).isBetween(49.09, 49.10);
        assertThat(often).isBetween(10.0, alone);
    }
}
