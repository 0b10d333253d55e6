package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TopicListTest {
    private static final TopicList TWO = TopicList.NONE
            .add(Topic.of("Kites", "kite", Topic.Colour.BLUE))
            .add(Topic.of("Paper boats", "\"paper boat\"", Topic.Colour.GREEN));

    @Test
    void a_topic_is_found_by_name_regardless_of_case() {
        assertThat(TWO.get(" paper BOATS ").query()).isEqualTo("\"paper boat\"");
        assertThat(TWO.find("boats")).isNull();
    }

    @Test
    void a_duplicate_name_is_rejected() {
        assertThatThrownBy(() -> TWO.add(Topic.of("KITES", "kites", Topic.Colour.RED)))
                .isInstanceOf(TopicException.class)
                .hasMessage("There is a topic called \"KITES\" already: take another name.");
        assertThatThrownBy(() -> TWO.change("kites", topic -> topic.withName("Paper boats")))
                .isInstanceOf(TopicException.class);
    }

    @Test
    void a_topic_may_change_the_case_of_its_own_name() {
        assertThat(TWO.change("kites", topic -> topic.withName("KITES")).names())
                .containsExactly("KITES", "Paper boats");
    }

    @Test
    void the_error_for_an_unknown_name_says_how_to_list_the_names() {
        assertThatThrownBy(() -> TWO.remove("trains"))
                .hasMessage("There is no topic called \"trains\": offprint topic list shows which there are.");
    }

    @Test
    void a_move_is_limited_to_the_ends_of_the_list() {
        assertThat(TWO.move("Paper boats", -3).names()).containsExactly("Paper boats", "Kites");
        assertThat(TWO.move("Kites", 9).names()).containsExactly("Paper boats", "Kites");
    }

    private static String problem(String name, String query) {
        return Objects.requireNonNull(Topic.problem(name, query)).english();
    }

    @Test
    void each_invalid_name_or_query_has_its_message() {
        assertThat(problem("  ", "kite")).isEqualTo("A topic needs a name.");
        assertThat(problem("Kites", " ")).isEqualTo("A topic needs a query.");
        assertThat(problem("x".repeat(61), "kite")).isEqualTo("A topic's name has at most 60 characters: shorten it.");
        for (var name : List.of("a\"b", "[a]", "a\u0007b")) {
            assertThat(problem(name, "kite"))
                    .isEqualTo("A topic's name has no quotes and no square brackets: leave them out.");
        }
        assertThat(Topic.problem("Café: C++ & more, 50 % \\ 日本語", "kite")).isNull();
    }

    @Test
    void white_space_is_normalized() {
        assertThat(Topic.of("  Paper \n boats ", "paper\n  boat", Topic.Colour.RED))
                .isEqualTo(Topic.of("Paper boats", "paper boat", Topic.Colour.RED));
    }

    @Test
    void the_least_used_colour_is_the_default() {
        assertThat(TWO.leastUsedColour()).isEqualTo(Topic.Colour.ORANGE);
    }
}
