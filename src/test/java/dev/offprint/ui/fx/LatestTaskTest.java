package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LatestTaskTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final LatestTask<String> asking = new LatestTask<>(ask, fx);
    private final List<String> told = new ArrayList<>();
    private final List<String> queried = new ArrayList<>();

    @Test
    void an_answer_arrives_on_the_other_thread() {
        ask("a");

        ask.all();
        assertThat(told).isEmpty();
        fx.all();

        assertThat(told).containsExactly("a");
    }

    @Test
    void an_answer_that_comes_after_a_newer_question_is_dropped() {
        ask("a");
        ask.one();
        ask("b");

        ask.all();
        fx.all();

        assertThat(told).containsExactly("b");
    }

    @Test
    void a_slow_answer_does_not_overtake_a_newer_one() {
        ask("a");
        ask.one();
        ask("b");
        ask.one();

        fx.last();
        fx.all();

        assertThat(told).containsExactly("b");
    }

    @Test
    void a_question_that_nobody_waits_for_is_not_asked() {
        ask("a");
        ask("b");
        ask("c");

        ask.all();

        assertThat(queried).containsExactly("c");
    }

    @Test
    void after_forgetting_nothing_is_told() {
        ask("a");
        ask.all();

        asking.forget();
        fx.all();

        assertThat(told).isEmpty();
    }

    @Test
    void a_query_that_throws_is_told_as_a_failure() {
        asking.ask(
                () -> {
                    throw new IllegalStateException("broken");
                },
                told::add,
                trouble -> told.add("failed: " + trouble.getMessage()));

        ask.all();
        fx.all();

        assertThat(told).containsExactly("failed: broken");
    }

    private void ask(String question) {
        asking.ask(
                () -> {
                    queried.add(question);
                    return question;
                },
                told::add,
                trouble -> told.add("failed"));
    }
}
