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
    void a_paragraph_is_one_line_and_a_list_keeps_its_items() {
        assertThat(Guide.simplify(
                        "# The guide\n## Start\nOne line\nand the next.\n\n- a point\n  of two lines\n- another\n"))
                .isEqualTo("## Start\nOne line and the next.\n\n- a point of two lines\n- another");
    }

    @Test
    void a_table_row_is_a_list_item() {
        assertThat(Guide.simplify("| key | does |\n|---|---|\n| `s` | star |\n"))
                .isEqualTo("- **`s`**: star");
    }

    @Test
    void images_and_code_are_unchanged() {
        assertThat(Guide.simplify("![A day](day.png)\n\n```sh\noffprint fetch\noffprint list\n```\n"))
                .isEqualTo("![A day](day.png)\n\n```sh\noffprint fetch\noffprint list\n```");
    }

    @ParameterizedTest
    @CsvSource({"en, The first minute", "de, Die erste Minute", "fr, The first minute"})
    void the_guide_is_bundled_in_the_user_s_language_or_english(String language, String heading) {
        var texts = new Localization(Locale.of(language), ZoneOffset.UTC);

        assertThat(Guide.text(texts).lines().filter(line -> !line.isBlank()).findFirst())
                .contains("## " + heading);
    }
}
