package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagParserTest {
    private static final List<String> KNOWN = List.of("harbour", "to cite", "sharks", "Habits");

    @Test
    void tags_are_separated_by_commas() {
        assertThat(TagParser.parse(" to   cite, #harbour,, to cite ,#")).containsExactly("to cite", "harbour");
    }

    @Test
    void prefix_matches_come_before_substring_matches() {
        assertThat(TagParser.completions("ha", KNOWN, List.of())).containsExactly("harbour", "Habits", "sharks");
    }

    @Test
    void the_last_tag_is_completed_without_existing_ones() {
        assertThat(TagParser.completions("new, HA", KNOWN, List.of("harbour"))).containsExactly("Habits", "sharks");
    }

    @Test
    void empty_input_has_no_completions() {
        assertThat(TagParser.completions("new, ", KNOWN, List.of())).isEmpty();
    }
}
