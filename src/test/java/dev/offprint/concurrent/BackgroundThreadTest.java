package dev.offprint.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class BackgroundThreadTest {
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> faults.add(thread.getName() + ": " + fault.getMessage()));
    }

    @AfterEach
    void stop() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static void fail() {
        throw new IllegalStateException("broken");
    }

    @Test
    void a_task_after_one_that_failed_still_runs_on_the_same_thread() {
        var ran = new CopyOnWriteArrayList<Thread>();
        try (var thread = BackgroundThread.platform("work")) {
            thread.execute(() -> ran.add(Thread.currentThread()));
            thread.execute(BackgroundThreadTest::fail);
            thread.execute(() -> ran.add(Thread.currentThread()));
        }
        assertThat(ran).hasSize(2);
        assertThat(ran.get(0)).isSameAs(ran.get(1));
        assertThat(faults).containsExactly("work: broken");
    }

    @Test
    void an_error_is_reported_like_an_exception() {
        try (var thread = BackgroundThread.virtual("waiting")) {
            thread.execute(() -> {
                throw new StackOverflowError("too deep");
            });
        }
        assertThat(faults).containsExactly("waiting: too deep");
    }

    @Test
    void the_end_of_a_single_task_is_no_failure_even_when_the_task_failed() {
        assertThat(BackgroundThread.start("once", BackgroundThreadTest::fail).join())
                .isNull();
        assertThat(faults).containsExactly("once: broken");
    }

    @Test
    void a_task_that_fails_each_time_is_repeated_all_the_same() throws InterruptedException {
        var runs = new AtomicInteger();
        var third = new CountDownLatch(3);
        try (var timer = new BackgroundTimer("watch")) {
            timer.repeat(Duration.ZERO, Duration.ofNanos(1), () -> {
                third.countDown();
                throw new AssertionError("run " + runs.incrementAndGet());
            });
            third.await();
        }
        assertThat(faults).startsWith("watch: run 1", "watch: run 2", "watch: run 3");
    }
}
