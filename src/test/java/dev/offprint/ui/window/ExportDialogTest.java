package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ExportDialogTest {
    @Test
    void a_name_that_says_its_format_stays() {
        assertThat(ExportDialog.named(Path.of("stars.RIS"), ".bib")).isEqualTo(Path.of("stars.RIS"));
    }

    @Test
    void any_other_gets_the_ending_of_the_format_that_was_chosen() {
        assertThat(ExportDialog.named(Path.of("2026.05", "v1.2"), ".md")).isEqualTo(Path.of("2026.05", "v1.2.md"));
    }
}
