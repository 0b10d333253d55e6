package dev.offprint.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import dev.offprint.ui.settings.Choices;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class PutOffTest {
    private final Kept kept = new Kept();
    private final PutOff putOff = new PutOff(kept);

    @Test
    void what_was_put_off_comes_behind_the_others_and_what_was_put_off_last_at_the_end() {
        putOff.add(1);
        putOff.add(3);
        putOff.add(1);

        assertThat(putOff.order(new long[] {1, 2, 3, 4})).containsExactly(2, 4, 3, 1);
    }

    @Test
    void what_waits_no_longer_is_left_out() {
        putOff.add(9);

        assertThat(putOff.order(new long[] {1, 2})).containsExactly(1, 2);
    }

    @Test
    void of_very_many_the_last_ones_are_remembered() {
        for (int key = 1; key <= PutOff.MOST + 1; key++) {
            putOff.add(key);
        }

        assertThat(kept.settings().place().later())
                .hasSize(PutOff.MOST)
                .startsWith(2L)
                .endsWith(PutOff.MOST + 1L);
    }

    private static final class Kept implements Choices {
        private Settings settings = Settings.DEFAULT;

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public void change(UnaryOperator<Settings> change) {
            settings = change.apply(settings);
        }

        @Override
        public void onChange(Consumer<Settings> listener) {}
    }
}
