package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.PngFile;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Recommended list in the window, on the demonstration library.
@Tag("window")
final class RecommendedWindowTest extends DemoFixture {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, en-GB, Recommended, Recommended because of: ",
        "DARK, en-GB, Recommended, Recommended because of: ",
        "LIGHT, de-DE, Empfohlen, Empfohlen wegen der Wörter: "
    })
    void two_keys_open_it_and_the_page_of_a_paper_says_why_it_is_there(
            AppearanceSettings.Theme theme, Locale locale, String heading, String reason) throws IOException {
        try (var window = open(theme, locale)) {
            window.type("gr");
            window.until("it is open", () -> window.label("pane-title").equals(heading));
            window.type("jjjj");
            window.until(
                    "the reason is told", () -> window.label("reason-words").startsWith(reason));
            var name = "recommended-%s-%s.png"
                    .formatted(locale.getLanguage(), theme.name().toLowerCase(Locale.ROOT));
            PngFile.write(window.picture(), PICTURES.resolve(name));
        }
    }

    @Test
    void a_star_given_in_it_moves_nothing() {
        try (var window = open()) {
            window.type("gr");
            window.until("it is open", () -> window.label("pane-title").equals("Recommended"));
            var count = window.label("pane-count");
            long before = starred();
            window.type("js");
            window.until("the star is stored", () -> starred() == before + 1);
            openLibrary.writer().indexed().join();
            window.type("k");
            assertThat(window.label("pane-count")).isEqualTo(count);
        }
    }
}
