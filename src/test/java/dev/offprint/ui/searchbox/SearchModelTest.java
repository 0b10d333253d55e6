package dev.offprint.ui.searchbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.ManualClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SearchModelTest {
    private final ManualClock clock = new ManualClock();
    private final List<String> searched = new ArrayList<>();
    private final SearchModel model = new SearchModel(clock, searched::add);

    @Test
    void the_first_letter_is_searched_for_at_once_and_a_word_typed_fast_as_one() {
        type("p");
        assertThat(searched).containsExactly("p");

        type("pr");
        clock.turn(SearchModel.PAUSE.minusMillis(1));
        type("pru");
        clock.turn(SearchModel.PAUSE);

        assertThat(searched).containsExactly("p", "pru");
    }

    @Test
    void letters_typed_slowly_are_each_a_search() {
        type("p");
        clock.turn(SearchModel.PAUSE);
        type("pr");
        clock.turn(SearchModel.PAUSE);

        assertThat(searched).containsExactly("p", "pr");
    }

    @Test
    void enter_does_not_wait() {
        type("pruning");
        model.now();
        clock.turn(SearchModel.PAUSE);

        assertThat(searched).containsExactly("pruning");
    }

    @Test
    void clearing_ends_the_search_at_once() {
        type("pruning");
        model.now();
        model.clear();

        assertThat(searched).containsExactly("pruning", "");
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void the_same_words_with_other_spaces_are_no_new_search() {
        type("pruning");
        model.now();
        type("pruning ");
        clock.turn(SearchModel.PAUSE);

        assertThat(searched).containsExactly("pruning");
    }

    @Test
    void a_field_emptied_because_a_list_was_opened_searches_for_nothing() {
        type("pruning");
        model.now();
        model.left();
        clock.turn(SearchModel.PAUSE);

        assertThat(searched).containsExactly("pruning");
    }

    private void type(String text) {
        model.text().set(text);
    }
}
