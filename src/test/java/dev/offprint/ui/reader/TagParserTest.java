package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagParserTest {
    private static final List<String> KNOWN = List.of("harbour", "to cite", "sharks", "Habits");

    @Test
    void several_tags_stand_between_commas() {
        assertThat(TagParser.parse(" to   cite, #harbour,, to cite ,#")).containsExactly("to cite", "harbour");
    }

    @Test
    void tags_that_begin_so_are_offered_before_those_that_have_it_within() {
        assertThat(TagParser.completions("ha", KNOWN, List.of())).containsExactly("harbour", "Habits", "sharks");
    }

    @Test
    void the_last_word_is_completed_and_a_tag_given_already_is_not_offered() {
        assertThat(TagParser.completions("new, HA", KNOWN, List.of("harbour"))).containsExactly("Habits", "sharks");
    }

    @Test
    void nothing_typed_offers_nothing() {
        assertThat(TagParser.completions("new, ", KNOWN, List.of())).isEmpty();
    }
}
