package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DemoAuthorsTest {
    @Test
    void it_is_the_same_crowd_every_time() {
        assertThat(DemoAuthors.of(3)).containsExactly("Abigaëlle Dvořáčková", "Bongani Kurmanbek", "Chloë Bjarnadal");
    }

    @Test
    void nobody_comes_twice() {
        assertThat(DemoAuthors.of(240)).doesNotHaveDuplicates();
    }

    @Test
    void a_larger_crowd_than_there_is_cannot_be_called() {
        assertThatThrownBy(() -> DemoAuthors.of(241)).hasMessage("there are not 241 of them");
    }
}
