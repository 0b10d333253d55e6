package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FontsTest {

    @Test
    void on_linux_the_first_good_face_that_is_installed_is_taken() {
        assertThat(Fonts.choose("Linux", List.of("DejaVu Sans", "Noto Sans", "Cantarell")))
                .isEqualTo("Cantarell");
    }

    @Test
    void elsewhere_and_where_there_is_none_the_system_chooses() {
        assertThat(Fonts.choose("Mac OS X", List.of("Inter"))).isNull();
        assertThat(Fonts.choose("Linux", List.of("DejaVu Sans"))).isNull();
    }

    @Test
    void a_heavier_cut_is_found_under_the_names_it_goes_by() {
        assertThat(Fonts.strong("Inter", List.of("Inter", "Inter Semi Bold"))).isEqualTo("Inter Semi Bold");
        assertThat(Fonts.strong("Segoe UI", List.of("Segoe UI Semibold"))).isEqualTo("Segoe UI Semibold");
        assertThat(Fonts.strong("Ubuntu", List.of("Ubuntu"))).isNull();
    }

    @Test
    void texts_from_right_to_left_have_letters_and_signs_of_one_face_where_the_system_would_mix_them() {
        assertThat(Fonts.rightToLeft("Linux", List.of("Inter", "DejaVu Sans"))).isEqualTo("DejaVu Sans");
        assertThat(Fonts.rightToLeft("Windows 11", List.of("DejaVu Sans"))).isNull();
    }
}
