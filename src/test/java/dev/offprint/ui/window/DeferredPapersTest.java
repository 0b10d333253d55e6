package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import dev.offprint.ui.settings.SettingsAccess;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class DeferredPapersTest {
    private final MemorySettings settingsAccess = new MemorySettings();
    private final DeferredPapers deferred = new DeferredPapers(settingsAccess);

    @Test
    void deferred_papers_follow_the_others_in_the_order_of_deferral() {
        deferred.add(1);
        deferred.add(3);
        deferred.add(1);

        assertThat(deferred.inOrder(new long[] {1, 2, 3, 4})).containsExactly(2, 4, 3, 1);
    }

    @Test
    void papers_that_are_not_in_the_list_are_left_out() {
        deferred.add(9);

        assertThat(deferred.inOrder(new long[] {1, 2})).containsExactly(1, 2);
    }

    @Test
    void only_the_latest_deferred_papers_are_kept() {
        for (int key = 1; key <= DeferredPapers.MAX_DEFERRED + 1; key++) {
            deferred.add(key);
        }

        assertThat(settingsAccess.settings().place().later())
                .hasSize(DeferredPapers.MAX_DEFERRED)
                .startsWith(2L)
                .endsWith(DeferredPapers.MAX_DEFERRED + 1L);
    }

    private static final class MemorySettings implements SettingsAccess {
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
