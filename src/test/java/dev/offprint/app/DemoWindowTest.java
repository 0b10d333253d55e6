package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchRequest;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.PngFile;
import java.io.IOException;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window on the demonstration library, with the real store and the real index; and pictures of it in
/// `target/screens`.
@Tag("window")
final class DemoWindowTest extends DemoFixture {
    /// The pictures of the guide are made here: `docs/pictures`, and in German below it.
    @ParameterizedTest
    @CsvSource({"LIGHT, en-GB", "DARK, en-GB", "LIGHT, de-DE", "DARK, de-DE"})
    void people_look_around(AppearanceSettings.Theme theme, Locale locale) throws IOException {
        var name = "demo-%s-%s".formatted(locale.getLanguage(), theme.name().toLowerCase(Locale.ROOT));
        try (var window = open(theme, locale)) {
            window.type("jj");
            PngFile.write(window.picture(), PICTURES.resolve(name + "-day.png"));
            window.type("/");
            window.type("token pruning");
            window.until("there are results", () -> window.label("pane-title").contains("token pruning"));
            window.press(KeyCode.ENTER);
            window.type("j");
            PngFile.write(window.picture(), PICTURES.resolve(name + "-search.png"));
        }
        assertThat(PICTURES.resolve(name + "-search.png")).isNotEmptyFile();
    }

    @Test
    void a_star_given_with_a_key_is_in_the_store_and_can_be_taken_back() {
        try (var window = open()) {
            long before = starred();

            window.type("js");
            window.until("the star is stored", () -> starred() != before);
            window.type("z");
            window.until("it is taken back", () -> starred() == before);
        }
    }

    @Test
    void there_are_topics_one_of_them_watched_and_one_muted() {
        assertThat(openLibrary.library().countTopics().topics())
                .extracting(count -> count.topic().name() + " " + count.unread() + "/" + count.total()
                        + (count.topic().watched() ? " watched" : "")
                        + (count.topic().muted() ? " muted" : ""))
                .containsExactly(
                        "Agents 2/4",
                        "Retrieval 1/3",
                        "Long context 1/2",
                        "Faster inference 0/2",
                        "Fine-tuning 2/2",
                        "Diffusion models 2/4 watched",
                        "Speech and audio 2/3 muted");
    }

    @Test
    void a_search_shows_what_the_index_finds() {
        try (var window = open()) {
            window.type("/");
            window.type("pruning");
            window.until("there are results", () -> window.label("pane-title").equals("Results for “pruning”"));

            long found = openLibrary
                    .library()
                    .search(new SearchRequest("pruning", SortOrder.DATE, 1, false), FacetFilter.NONE)
                    .total();

            assertThat(found).isPositive();
            assertThat(window.label("pane-count")).startsWith(found + " paper");
        }
    }
}
