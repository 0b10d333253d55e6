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
    void the_first_letter_searches_at_once_and_a_fast_word_once() {
        type("p");
        assertThat(searched).containsExactly("p");

        type("pr");
        clock.advance(SearchModel.DEBOUNCE.minusMillis(1));
        type("pru");
        clock.advance(SearchModel.DEBOUNCE);

        assertThat(searched).containsExactly("p", "pru");
    }

    @Test
    void each_slowly_typed_letter_is_a_search() {
        type("p");
        clock.advance(SearchModel.DEBOUNCE);
        type("pr");
        clock.advance(SearchModel.DEBOUNCE);

        assertThat(searched).containsExactly("p", "pr");
    }

    @Test
    void enter_searches_at_once() {
        type("pruning");
        model.searchNow();
        clock.advance(SearchModel.DEBOUNCE);

        assertThat(searched).containsExactly("pruning");
    }

    @Test
    void clearing_ends_the_search_at_once() {
        type("pruning");
        model.searchNow();
        model.clear();

        assertThat(searched).containsExactly("pruning", "");
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void a_change_of_spaces_is_no_new_search() {
        type("pruning");
        model.searchNow();
        type("pruning ");
        clock.advance(SearchModel.DEBOUNCE);

        assertThat(searched).containsExactly("pruning");
    }

    @Test
    void opening_a_list_clears_the_field_without_a_search() {
        type("pruning");
        model.searchNow();
        model.reset();
        clock.advance(SearchModel.DEBOUNCE);

        assertThat(searched).containsExactly("pruning");
    }

    private void type(String text) {
        model.text().set(text);
    }
}
