package dev.offprint.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteModelTest {
    private final List<String> executed = new ArrayList<>();
    private final List<PaletteItem> days = new ArrayList<>(List.of(item("Thursday, 22 May 2025", "2025-05-22", "Day")));
    private final List<String> recent = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(
            List.of(
                    () -> List.of(item("Star", "", "Paper"), item("Search", "", "Edit"), item("Undo", "", "Edit")),
                    () -> days),
            text -> text.equals("thursday") ? List.of(item("Thursday, 22 May 2025", "", "Typed")) : List.of(),
            List.of(),
            recent::addAll);

    @Test
    void without_a_query_all_items_are_shown_in_order() {
        model.open();

        assertThat(names()).containsExactly("Star", "Search", "Undo", "Thursday, 22 May 2025");
    }

    @Test
    void recently_used_items_come_first() {
        model.open();
        choose("Undo");
        choose("Search");
        model.open();

        assertThat(names()).startsWith("Search", "Undo", "Star");
        assertThat(executed).containsExactly("Undo", "Search");
    }

    @Test
    void of_two_equal_matches_the_recently_used_one_comes_first() {
        model.open();
        model.setQuery("s");
        assertThat(names()).startsWith("Star", "Search");

        choose("Search");
        model.setQuery("s");
        assertThat(names()).startsWith("Search", "Star");
    }

    @Test
    void a_day_is_found_by_its_typed_date() {
        model.open();
        model.setQuery("2025-05-2");

        assertThat(names()).containsExactly("Thursday, 22 May 2025");
    }

    @Test
    void a_typed_date_is_an_item_and_shown_once() {
        model.open();
        model.setQuery("thursday");

        assertThat(model.lines().get()).extracting(line -> line.item().kind()).containsExactly("Typed");
    }

    @Test
    void the_kind_is_searched_after_names() {
        model.open();
        model.setQuery("edit");

        assertThat(names()).containsExactly("Search", "Undo");
    }

    @Test
    void items_are_reloaded_each_time_the_palette_opens() {
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
                .filter(item -> item.name().equals(name))
                .findFirst()
                .ifPresent(model::choose);
    }

    private PaletteItem item(String name, String also, String kind) {
        return new PaletteItem(name, name, also, kind, "", () -> executed.add(name));
    }
}
