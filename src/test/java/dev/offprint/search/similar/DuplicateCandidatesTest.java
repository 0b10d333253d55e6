package dev.offprint.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class DuplicateCandidatesTest {
    private static final String TEXT =
            "Kites are steered by wind alone and measured in gusts over a lake before they land near boats";

    private final DuplicateCandidates candidates = new DuplicateCandidates();

    @Test
    void a_text_with_one_word_more_is_a_candidate() {
        candidates.add(Set.of("Steering kites"), words(TEXT));
        candidates.add(Set.of("Lanterns"), words("Paper is folded and lit"));

        assertThat(candidates
                        .of(Set.of("How to steer"), words(TEXT + " hourglasses"))
                        .toArray())
                .containsExactly(0);
    }

    @Test
    void a_text_with_one_word_less_is_a_candidate() {
        candidates.add(Set.of("Steering kites"), words(TEXT + " hourglasses"));

        assertThat(candidates.of(Set.of("How to steer"), words(TEXT)).toArray()).containsExactly(0);
    }

    @Test
    void the_same_title_is_a_candidate_whatever_the_text_says() {
        candidates.add(Set.of("Steering kites"), words(""));

        assertThat(candidates.of(Set.of("Steering kites"), words(TEXT)).toArray())
                .containsExactly(0);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
