package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class ObservableKeysTest {
    private final ObservableKeys keys = new ObservableKeys();
    private final List<String> told = new ArrayList<>();

    @Test
    void only_the_changed_range_is_reported() {
        keys.setKeys(PaperKeys.of(1, 2, 3, 4, 5));
        listen();

        keys.setKeys(PaperKeys.of(1, 2, 9, 5));

        assertThat(keys).containsExactly(1L, 2L, 9L, 5L);
        assertThat(told).containsExactly("from 2 to 3, without [3, 4]");
    }

    @Test
    void a_removed_paper_is_reported_as_one_removal() {
        keys.setKeys(PaperKeys.of(1, 2, 3));
        listen();

        keys.setKeys(PaperKeys.of(1, 3));

        assertThat(told).containsExactly("from 1 to 1, without [2]");
    }

    @Test
    void an_equal_list_fires_no_change() {
        keys.setKeys(PaperKeys.of(1, 2));
        listen();

        keys.setKeys(PaperKeys.of(1, 2));

        assertThat(told).isEmpty();
    }

    private void listen() {
        keys.addListener((ListChangeListener<Long>) change -> {
            while (change.next()) {
                told.add("from " + change.getFrom() + " to " + change.getTo() + ", without " + change.getRemoved());
            }
        });
    }
}
