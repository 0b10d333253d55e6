package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DemoFieldsTest {
    @Test
    void the_first_line_is_the_id() {
        assertThat(DemoFields.read("9913.00001\ntitle: One\n").id()).isEqualTo("9913.00001");
    }

    @Test
    void indented_lines_go_on_with_the_value() {
        var fields = DemoFields.read("""
            9913.00001
            abstract:
              Two lines: both
              of one abstract.
            """);

        assertThat(fields.text("abstract")).isEqualTo("Two lines: both of one abstract.");
    }

    @Test
    void a_note_keeps_its_lines_and_their_indentation() {
        var fields = DemoFields.read("""
            9913.00001
            note:
              **See**

              - one
                - two

            """);

        assertThat(fields.lines("note")).isEqualTo("**See**\n\n- one\n  - two");
    }

    @Test
    void a_value_has_parts() {
        assertThat(DemoFields.read("9913.00001\nauthors: Ada One; Bo Two\n").parts("authors", ";"))
                .isEqualTo(List.of("Ada One", "Bo Two"));
    }

    @Test
    void a_field_that_is_not_there_is_null() {
        var fields = DemoFields.read("9913.00001\ntitle: One\n");

        assertThat(fields.text("summary")).isNull();
        assertThat(fields.number("stars")).isNull();
        assertThat(fields.parts("tags", ",")).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_is_not_passed_over() {
        assertThatThrownBy(() -> DemoFields.read("9913.00001\ntilte: One\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("9913.00001: no field: tilte: One");
    }

    @Test
    void a_paper_without_a_title_is_refused() {
        assertThatThrownBy(
                        () -> DemoFields.read("9913.00001\nupvotes: 3 steady\n").required("title"))
                .hasMessage("9913.00001 has no title");
    }
}
