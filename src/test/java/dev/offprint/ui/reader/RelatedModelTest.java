package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.StepExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelatedModelTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final List<Long> asked = new ArrayList<>();
    private String word = "kites";
    private final RelatedModel<String> beside = new RelatedModel<>("", this::answer, ask, fx);

    private String answer(long key) {
        asked.add(key);
        return word.isEmpty() ? "" : word + " " + key;
    }

    private void run() {
        ask.runAll();
        fx.runAll();
    }

    @Test
    void what_is_to_be_said_comes_after_the_paper() {
        beside.show(1);
        assertThat(beside.result().get()).isEmpty();
        run();
        assertThat(beside.result().get()).isEqualTo("kites 1");
    }

    @Test
    void what_was_said_of_another_paper_goes_at_once() {
        beside.show(1);
        run();
        beside.show(2);
        assertThat(beside.result().get()).isEmpty();
    }

    @Test
    void the_same_paper_is_asked_about_again_only_while_there_is_nothing() {
        word = "";
        beside.show(1);
        run();
        word = "boats";
        beside.show(1);
        run();
        beside.show(1);
        run();
        assertThat(asked).containsExactly(1L, 1L);
        assertThat(beside.result().get()).isEqualTo("boats 1");
    }

    @Test
    void an_answer_that_comes_when_no_more_is_to_be_said_is_dropped() {
        beside.show(1);
        ask.runAll();
        beside.clear();
        fx.runAll();
        assertThat(beside.result().get()).isEmpty();
    }
}
