package dev.offprint.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Localization;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuideTest {
    @Test
    void a_paragraph_is_one_line_and_a_list_keeps_its_points() {
        assertThat(Guide.simplify(
                        "# The guide\n## Start\nOne line\nand the next.\n\n- a point\n  of two lines\n- another\n"))
                .isEqualTo("## Start\nOne line and the next.\n\n- a point of two lines\n- another");
    }

    @Test
    void a_line_of_a_table_is_a_point_of_a_list() {
        assertThat(Guide.simplify("| key | does |\n|---|---|\n| `s` | star |\n"))
                .isEqualTo("- **`s`**: star");
    }

    @Test
    void pictures_and_code_stay_as_they_are() {
        assertThat(Guide.simplify("![A day](day.png)\n\n```sh\noffprint fetch\noffprint list\n```\n"))
                .isEqualTo("![A day](day.png)\n\n```sh\noffprint fetch\noffprint list\n```");
    }

    @ParameterizedTest
    @CsvSource({"en, The first minute", "de, Die erste Minute", "fr, The first minute"})
    void it_is_packed_in_the_reader_s_language_or_in_english(String language, String heading) {
        var texts = new Localization(Locale.of(language), ZoneOffset.UTC);

        assertThat(Guide.text(texts).lines().filter(line -> !line.isBlank()).findFirst())
                .contains("## " + heading);
    }
}
