package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.StepExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelatedModelTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final List<Long> queries = new ArrayList<>();
    private String word = "kites";
    private final RelatedModel<String> related = new RelatedModel<>("", this::answer, ask, fx);

    private String answer(long key) {
        queries.add(key);
        return word.isEmpty() ? "" : word + " " + key;
    }

    private void run() {
        ask.runAll();
        fx.runAll();
    }

    @Test
    void the_result_arrives_after_the_paper() {
        related.show(1);
        assertThat(related.result().get()).isEmpty();
        run();
        assertThat(related.result().get()).isEqualTo("kites 1");
    }

    @Test
    void the_result_of_another_paper_is_cleared_at_once() {
        related.show(1);
        run();
        related.show(2);
        assertThat(related.result().get()).isEmpty();
    }

    @Test
    void the_same_paper_is_queried_again_only_without_a_result() {
        word = "";
        related.show(1);
        run();
        word = "boats";
        related.show(1);
        run();
        related.show(1);
        run();
        assertThat(queries).containsExactly(1L, 1L);
        assertThat(related.result().get()).isEqualTo("boats 1");
    }

    @Test
    void a_result_that_arrives_after_clearing_is_dropped() {
        related.show(1);
        ask.runAll();
        related.clear();
        fx.runAll();
        assertThat(related.result().get()).isEmpty();
    }
}
