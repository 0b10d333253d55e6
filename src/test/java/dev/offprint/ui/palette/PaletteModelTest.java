package dev.offprint.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteModelTest {
    private final List<String> done = new ArrayList<>();
    private final List<PaletteItem> days =
            new ArrayList<>(List.of(offer("Thursday, 22 May 2025", "2025-05-22", "Day")));
    private final List<String> kept = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(
            List.of(
                    () -> List.of(offer("Star", "", "Paper"), offer("Search", "", "Edit"), offer("Undo", "", "Edit")),
                    () -> days),
            text -> text.equals("thursday") ? List.of(offer("Thursday, 22 May 2025", "", "Typed")) : List.of(),
            List.of(),
            kept::addAll);

    @Test
    void without_a_letter_all_is_shown_in_its_order() {
        model.open();

        assertThat(names()).containsExactly("Star", "Search", "Undo", "Thursday, 22 May 2025");
    }

    @Test
    void what_was_used_last_comes_first() {
        model.open();
        choose("Undo");
        choose("Search");
        model.open();

        assertThat(names()).startsWith("Search", "Undo", "Star");
        assertThat(done).containsExactly("Undo", "Search");
    }

    @Test
    void of_two_that_fit_alike_the_one_used_last_comes_first() {
        model.open();
        model.setQuery("s");
        assertThat(names()).startsWith("Star", "Search");

        choose("Search");
        model.setQuery("s");
        assertThat(names()).startsWith("Search", "Star");
    }

    @Test
    void a_day_is_found_by_its_date_as_people_type_it() {
        model.open();
        model.setQuery("2025-05-2");

        assertThat(names()).containsExactly("Thursday, 22 May 2025");
    }

    @Test
    void what_is_typed_may_stand_for_something_by_itself_which_is_then_shown_once() {
        model.open();
        model.setQuery("thursday");

        assertThat(model.lines().get()).extracting(line -> line.item().kind()).containsExactly("Typed");
    }

    @Test
    void the_kind_is_searched_too_but_comes_after_names() {
        model.open();
        model.setQuery("edit");

        assertThat(names()).containsExactly("Search", "Undo");
    }

    @Test
    void what_there_is_is_asked_anew_each_time_it_opens() {
        model.open();
        days.clear();
        model.open();

        assertThat(names()).containsExactly("Star", "Search", "Undo");
    }

    private List<String> names() {
        return model.lines().get().stream().map(line -> line.item().name()).toList();
    }

    private void choose(String name) {
        model.lines().get().stream()
                .map(PaletteModel.Line::item)
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .ifPresent(model::choose);
    }

    private PaletteItem offer(String name, String also, String kind) {
        return new PaletteItem(name, name, also, kind, "", () -> done.add(name));
    }
}
