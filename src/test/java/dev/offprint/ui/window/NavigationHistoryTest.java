package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.ListQuery;
import dev.offprint.model.SortOrder;
import dev.offprint.ui.timeline.ListRequest;
import dev.offprint.ui.window.NavigationHistory.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NavigationHistoryTest {
    private static final Place ALL = browse(ListQuery.ALL, 1L);
    private static final Place STARRED = browse(ListQuery.ALL.onlyStarred(), 2L);
    private static final Place SEARCH =
            new Place(new ListRequest.Search("tides", SortOrder.BEST), ListQuery.ALL, FacetFilter.NONE, 3L, 3L);

    private final NavigationHistory history = new NavigationHistory();

    @Test
    void back_leads_to_what_was_left_and_forward_to_where_back_was_asked() {
        history.leave(ALL);
        history.leave(STARRED);

        assertThat(history.back(SEARCH, _ -> true)).isEqualTo(STARRED);
        assertThat(history.back(STARRED, _ -> true)).isEqualTo(ALL);
        assertThat(history.back(ALL, _ -> true)).isNull();
        assertThat(history.forward(ALL, _ -> true)).isEqualTo(STARRED);
        assertThat(history.forward(STARRED, _ -> true)).isEqualTo(SEARCH);
        assertThat(history.forward(SEARCH, _ -> true)).isNull();
    }

    @Test
    void leaving_forgets_what_lay_ahead() {
        history.leave(ALL);
        history.back(STARRED, _ -> true);
        history.leave(ALL);

        assertThat(history.hasForward().get()).isFalse();
        assertThat(history.back(SEARCH, _ -> true)).isEqualTo(ALL);
    }

    @Test
    void a_place_that_is_left_twice_in_a_row_is_one_step() {
        history.leave(ALL);
        history.leave(browse(ListQuery.ALL, 1L));

        assertThat(history.back(STARRED, _ -> true)).isEqualTo(ALL);
        assertThat(history.hasBack().get()).isFalse();
    }

    @Test
    void another_paper_of_the_same_list_is_another_place() {
        history.leave(ALL);
        history.leave(browse(ListQuery.ALL, 9L));

        assertThat(history.back(STARRED, _ -> true)).isEqualTo(browse(ListQuery.ALL, 9L));
        assertThat(history.back(browse(ListQuery.ALL, 9L), _ -> true)).isEqualTo(ALL);
    }

    @Test
    void a_place_that_is_gone_is_passed_over_and_forgotten() {
        history.leave(ALL);
        history.leave(STARRED);

        assertThat(history.back(SEARCH, place -> !place.equals(STARRED))).isEqualTo(ALL);
        assertThat(history.hasBack().get()).isFalse();
        assertThat(history.forward(ALL, _ -> true)).isEqualTo(SEARCH);
    }

    @Test
    void the_newest_place_of_a_kind_is_found_past_others_and_nothing_changes_without_one() {
        history.leave(ALL);
        history.leave(STARRED);
        history.leave(SEARCH);

        assertThat(history.backTo(SEARCH, _ -> false)).isNull();
        assertThat(history.backTo(browse(ListQuery.ALL, 8L), place -> place.equals(ALL)))
                .isEqualTo(ALL);
        assertThat(history.hasBack().get()).isFalse();
        assertThat(history.forward(ALL, _ -> true)).isEqualTo(browse(ListQuery.ALL, 8L));
    }

    @Test
    void no_more_places_are_kept_than_the_limit() {
        for (long paper = 0; paper < NavigationHistory.LIMIT + 5; paper++) {
            history.leave(browse(ListQuery.ALL, paper));
        }

        int steps = 0;
        var place = STARRED;
        for (var before = history.back(place, _ -> true); before != null; before = history.back(place, _ -> true)) {
            place = before;
            steps++;
        }
        assertThat(steps).isEqualTo(NavigationHistory.LIMIT);
        assertThat(place).isEqualTo(browse(ListQuery.ALL, 5L));
    }

    private static Place browse(ListQuery list, @Nullable Long paper) {
        return new Place(new ListRequest.Browse(list), list, FacetFilter.NONE, paper, null);
    }
}
