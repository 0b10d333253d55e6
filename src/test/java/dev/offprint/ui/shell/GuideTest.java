package dev.offprint.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GuideTest {
    @Test
    void a_paragraph_is_one_line_and_a_list_keeps_its_points() {
        assertThat(Guide.readable(
                        "# The guide\n## Start\nOne line\nand the next.\n\n- a point\n  of two lines\n- another\n"))
                .isEqualTo("## Start\nOne line and the next.\n\n- a point of two lines\n- another");
    }

    @Test
    void a_line_of_a_table_is_a_point_of_a_list() {
        assertThat(Guide.readable("| key | does |\n|---|---|\n| `s` | star |\n"))
                .isEqualTo("- **`s`**: star");
    }

    @Test
    void pictures_are_left_out_and_code_stays_as_it_is() {
        assertThat(Guide.readable("![A day](day.png)\n```sh\noffprint fetch\noffprint list\n```\n"))
                .isEqualTo("```sh\noffprint fetch\noffprint list\n```");
    }
}
