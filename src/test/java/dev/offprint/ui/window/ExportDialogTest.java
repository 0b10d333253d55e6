package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ExportDialogTest {
    @Test
    void a_name_with_a_known_extension_stays() {
        assertThat(ExportDialog.withExtension(Path.of("stars.RIS"), ".bib")).isEqualTo(Path.of("stars.RIS"));
    }

    @Test
    void any_other_name_gets_the_extension_of_the_chosen_format() {
        assertThat(ExportDialog.withExtension(Path.of("2026.05", "v1.2"), ".md"))
                .isEqualTo(Path.of("2026.05", "v1.2.md"));
    }
}
