package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import org.junit.jupiter.api.Test;

final class TopicFileTest {
    private static final String TEXT = """
        # mine

        [Token pruning]
        query: "token pruning"
          OR "token merging"
        colour: teal
        watched: yes

        [Kites: a study]
        query: kite
        """;

    private static TopicList read(String text) {
        return TopicFile.read(text).onto(TopicList.NONE);
    }

    @Test
    void a_text_says_what_the_topics_are() {
        assertThat(read(TEXT).topics())
                .containsExactly(
                        new Topic(
                                0,
                                "Token pruning",
                                "\"token pruning\" OR \"token merging\"",
                                Topic.Colour.TEAL,
                                false,
                                true),
                        Topic.of("Kites: a study", "kite", Topic.Colour.BLUE));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        var topics = read(TEXT);
        assertThat(TopicFile.read(TEXT).onto(topics)).isEqualTo(topics);
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        var topics = read(TEXT).change("Kites: a study", topic -> topic.withMuted(true));
        assertThat(read(TopicFile.write(topics))).isEqualTo(topics);
    }

    @Test
    void what_a_text_does_not_say_stays_as_it_was() {
        var topics = TopicList.NONE.add(new Topic(0, "kites: A STUDY", "old", Topic.Colour.RED, true, false));
        assertThat(TopicFile.read(TEXT).onto(topics).topics().getFirst())
                .isEqualTo(new Topic(0, "Kites: a study", "kite", Topic.Colour.RED, true, false));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_do_no_harm() {
        assertThat(read("\uFEFF[Kites]\r\nquery: kite\r\n").names()).containsExactly("Kites");
    }

    @Test
    void a_line_that_cannot_be_understood_is_named() {
        assertWrong(
                "query: kite",
                "Line 1: a topic begins with its name in square brackets, then come lines such as" + " query: ….");
        assertWrong(
                "[Kites]\nquery: kite\nsize: 3",
                "Line 3: a line says query, colour, muted or watched, then a" + " colon.");
        assertWrong(
                "[Kites]\nquery: kite\ncolour: mauve",
                "Line 3: There is no colour mauve: a topic is blue, green, orange, purple, red, teal, pink or grey.");
        assertWrong("[Kites]\nquery: kite\nmuted: perhaps", "Line 3: muted and watched are yes or no.");
        assertWrong("\n[Kites]\ncolour: red\n", "Line 2: A topic needs a query.");
        assertWrong("[ ]\nquery: kite", "Line 1: A topic needs a name.");
    }

    @Test
    void the_starter_topics_can_be_read() {
        assertThat(Topics.starters()).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void assertWrong(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(TopicException.class).hasMessage(sentence);
    }

    @Test
    void a_starter_says_with_brackets_which_alternatives_it_leaves_something_out_of() {
        assertThat(Topics.starters())
                .extracting(topic -> outsideBrackets(topic.query()))
                .noneMatch(query -> query.contains(" OR ") && query.contains(" -"));
    }

    private static String outsideBrackets(String query) {
        var less = query.replaceAll("\\([^()]*\\)", "…");
        return less.equals(query) ? query : outsideBrackets(less);
    }
}
