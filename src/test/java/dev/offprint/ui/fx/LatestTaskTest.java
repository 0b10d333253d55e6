package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LatestTaskTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final LatestTask<String> latest = new LatestTask<>(ask, fx);
    private final List<String> results = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    @Test
    void a_result_arrives_on_the_other_thread() {
        ask("a");

        ask.runAll();
        assertThat(results).isEmpty();
        fx.runAll();

        assertThat(results).containsExactly("a");
    }

    @Test
    void a_result_that_arrives_after_a_newer_task_is_dropped() {
        ask("a");
        ask.runNext();
        ask("b");

        ask.runAll();
        fx.runAll();

        assertThat(results).containsExactly("b");
    }

    @Test
    void a_slow_result_does_not_replace_a_newer_one() {
        ask("a");
        ask.runNext();
        ask("b");
        ask.runNext();

        fx.runLast();
        fx.runAll();

        assertThat(results).containsExactly("b");
    }

    @Test
    void a_discarded_task_does_not_start() {
        ask("a");
        ask("b");
        ask("c");

        ask.runAll();

        assertThat(queries).containsExactly("c");
    }

    @Test
    void after_cancel_no_result_arrives() {
        ask("a");
        ask.runAll();

        latest.cancel();
        fx.runAll();

        assertThat(results).isEmpty();
    }

    @Test
    void a_task_that_throws_is_a_failure() {
        latest.submit(
                () -> {
                    throw new IllegalStateException("broken");
                },
                results::add,
                error -> results.add("failed: " + error.getMessage()));

        ask.runAll();
        fx.runAll();

        assertThat(results).containsExactly("failed: broken");
    }

    private void ask(String question) {
        latest.submit(
                () -> {
                    queries.add(question);
                    return question;
                },
                results::add,
                error -> results.add("failed"));
    }
}
