package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AppTest {

    @Test
    void the_version_has_three_numbers() {
        assertThat(App.VERSION).matches("\\d+\\.\\d+\\.\\d+");
    }
}
