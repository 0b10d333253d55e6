package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import dev.offprint.ui.settings.SettingsAccess;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class DeferredPapersTest {
    private final Kept kept = new Kept();
    private final DeferredPapers putOff = new DeferredPapers(kept);

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
        for (int key = 1; key <= DeferredPapers.MOST + 1; key++) {
            putOff.add(key);
        }

        assertThat(kept.settings().place().later())
                .hasSize(DeferredPapers.MOST)
                .startsWith(2L)
                .endsWith(DeferredPapers.MOST + 1L);
    }

    private static final class Kept implements SettingsAccess {
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
