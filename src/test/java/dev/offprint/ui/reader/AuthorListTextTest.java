package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AuthorListTextTest {
    /// Joined, they are `A. Ashdown, B. Inkpen, C. Vane`.
    private static final List<String> NAMES = List.of("A. Ashdown", "B. Inkpen", "C. Vane");

    @Test
    void a_name_starts_after_the_previous_ones() {
        assertThat(AuthorListText.start(NAMES, 0)).isZero();
        assertThat(AuthorListText.start(NAMES, 2)).isEqualTo(23);
    }

    @Test
    void a_position_belongs_to_the_name_there_or_before_the_comma() {
        assertThat(AuthorListText.indexAt(NAMES, 0)).isZero();
        assertThat(AuthorListText.indexAt(NAMES, 11)).isZero();
        assertThat(AuthorListText.indexAt(NAMES, 12)).isEqualTo(1);
        assertThat(AuthorListText.indexAt(NAMES, 99)).isEqualTo(2);
    }
}
