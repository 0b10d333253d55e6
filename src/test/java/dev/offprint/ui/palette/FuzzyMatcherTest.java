package dev.offprint.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FuzzyMatcherTest {
    @ParameterizedTest
    @CsvSource({
        "und, [Und]o",
        "page, Open its [page]",
        "oip, [O]pen [i]ts [p]age",
        "ndo, U[ndo]",
        "fwn, [F]etch [w]hat is [n]ew",
        "fch, [F]et[ch] what is new",
        "nachste, [Nächste] Arbeit",
        "ÜBL, [Übl]iche Schriftgröße",
    })
    void letters_are_matched_in_a_name(String typed, String marked) {
        var name = marked.replace("[", "").replace("]", "");

        assertThat(marked(typed, name)).isEqualTo(marked);
    }

    @Test
    void words_match_in_any_order() {
        assertThat(FuzzyMatcher.match("dark theme", "Theme: dark")).isNotNull();
    }

    @Test
    void missing_or_reordered_letters_do_not_match() {
        assertThat(FuzzyMatcher.match("odnu", "Undo")).isNull();
        assertThat(FuzzyMatcher.match("q", "Undo")).isNull();
        assertThat(FuzzyMatcher.match("dark sky", "Theme: dark")).isNull();
    }

    @Test
    void a_single_letter_within_a_word_scores_low() {
        assertThat(ranked("o", "Undo", "Open its page", "Read on")).containsExactly("Open its page", "Read on", "Undo");
    }

    @Test
    void prefixes_rank_before_words_initials_and_substrings() {
        assertThat(ranked("no", "Undo now", "Piano", "Next one", "Note"))
                .containsExactly("Note", "Undo now", "Next one", "Piano");
    }

    @Test
    void of_two_prefix_matches_the_shorter_name_ranks_first() {
        assertThat(ranked("next", "Next unread paper", "Next day")).containsExactly("Next day", "Next unread paper");
    }

    private static List<String> ranked(String typed, String... names) {
        return Arrays.stream(names)
                .sorted(Comparator.comparingInt((String name) -> score(FuzzyMatcher.match(typed, name)))
                        .reversed())
                .toList();
    }

    private static int score(FuzzyMatcher.@Nullable Fit fit) {
        return fit == null ? 0 : fit.score();
    }

    private static String marked(String typed, String name) {
        var fit = FuzzyMatcher.match(typed, name);
        return fit == null ? "" : fit.highlighted().withMarkers("[", "]");
    }
}
