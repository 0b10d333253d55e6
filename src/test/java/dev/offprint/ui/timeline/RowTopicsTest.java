package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.StepExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RowTopicsTest {
    private static final Topic KITES = Topic.of("Kites", "kite", Topic.Colour.BLUE);
    private static final Topic BOATS = Topic.of("Boats", "boat", Topic.Colour.TEAL);

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final List<String> told = new ArrayList<>();
    private Map<Long, List<Topic>> stored = Map.of(12L, List.of(KITES));
    private final RowTopics topics = new RowTopics(
            _ -> stored, ask, fx, () -> told.add("arrived"), trouble -> told.add(String.valueOf(trouble.getMessage())));

    private void run() {
        ask.runAll();
        fx.runAll();
    }

    @Test
    void topics_come_once_somebody_looks_at_the_row() {
        topics.show(PaperKeys.of(11, 12));

        assertThat(topics.at(1)).isEmpty();
        run();

        assertThat(topics.at(1)).containsExactly(KITES);
        assertThat(topics.at(0)).isEmpty();
        assertThat(told).containsExactly("arrived");
    }

    @Test
    void topics_that_changed_come_after_a_refresh_and_the_old_ones_stay_until_then() {
        topics.show(PaperKeys.of(11, 12));
        topics.at(1);
        run();
        stored = Map.of(12L, List.of(KITES, BOATS));

        topics.refresh();
        assertThat(topics.at(1)).containsExactly(KITES);
        run();

        assertThat(topics.at(1)).containsExactly(KITES, BOATS);
    }

    @Test
    void an_answer_from_before_a_refresh_is_dropped() {
        topics.show(PaperKeys.of(11, 12));
        topics.at(1);
        ask.runAll();
        stored = Map.of();

        topics.refresh();
        topics.at(1);
        run();

        assertThat(topics.at(1)).isEmpty();
    }

    @Test
    void the_same_list_shown_again_asks_for_no_topics() {
        topics.show(PaperKeys.of(11, 12));
        topics.at(1);
        run();
        stored = Map.of();

        topics.show(PaperKeys.of(11, 12));
        topics.at(1);
        run();

        assertThat(topics.at(1)).containsExactly(KITES);
    }

    @Test
    void equal_topics_tell_nobody_again() {
        topics.show(PaperKeys.of(12));
        topics.at(0);
        run();

        topics.show(PaperKeys.of(12));
        topics.at(0);
        run();

        assertThat(told).containsExactly("arrived");
    }
}
