package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FontsTest {

    @Test
    void on_linux_the_first_installed_preferred_family_is_chosen() {
        assertThat(Fonts.choose("Linux", List.of("DejaVu Sans", "Noto Sans", "Cantarell")))
                .isEqualTo("Cantarell");
    }

    @Test
    void elsewhere_or_without_a_preferred_family_the_system_chooses() {
        assertThat(Fonts.choose("Mac OS X", List.of("Inter"))).isNull();
        assertThat(Fonts.choose("Linux", List.of("DejaVu Sans"))).isNull();
    }

    @Test
    void a_semi_bold_family_is_found_under_its_usual_names() {
        assertThat(Fonts.semiBold("Inter", List.of("Inter", "Inter Semi Bold"))).isEqualTo("Inter Semi Bold");
        assertThat(Fonts.semiBold("Segoe UI", List.of("Segoe UI Semibold"))).isEqualTo("Segoe UI Semibold");
        assertThat(Fonts.semiBold("Ubuntu", List.of("Ubuntu"))).isNull();
    }

    @Test
    void right_to_left_text_has_a_single_family_on_linux() {
        assertThat(Fonts.rightToLeft("Linux", List.of("Inter", "DejaVu Sans"))).isEqualTo("DejaVu Sans");
        assertThat(Fonts.rightToLeft("Windows 11", List.of("DejaVu Sans"))).isNull();
    }
}
