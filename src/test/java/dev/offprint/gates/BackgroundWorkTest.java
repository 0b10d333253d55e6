package dev.offprint.gates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every background task runs on a thread of `dev.offprint.concurrent`, where no fault is lost.
final class BackgroundWorkTest {
    private static final String ROOM = "dev.offprint.concurrent..";

    /// What makes a thread or begins a task on one, by owner and method. A task that is submitted or scheduled keeps
    /// what it throws to itself.
    private static final Pattern STARTS = Pattern.compile("java\\.lang\\.Thread\\.(<init>|ofVirtual|ofPlatform"
            + "|startVirtualThread)"
            + "|java\\.util\\.Timer(Task)?\\.<init>"
            + "|java\\.util\\.concurrent\\.(Executors|ExecutorService|ScheduledExecutorService"
            + "|AbstractExecutorService)\\..*"
            + "|java\\.util\\.concurrent\\.(ThreadPoolExecutor|ScheduledThreadPoolExecutor|ForkJoinPool)\\..*"
            + "|java\\.util\\..*\\.(parallelStream|parallel)"
            + "|javafx\\.concurrent\\..*");

    private static final ArchRule RULE = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(ROOM)))
            .should()
            .accessTargetWhere(startsWork())
            .because("a fault of a task is logged, told and survived only on a BackgroundThread or BackgroundTimer");

    private static DescribedPredicate<JavaAccess<?>> startsWork() {
        return DescribedPredicate.describe("starts background work", access -> {
            var target = access.getTarget();
            return STARTS.matcher(access.getTargetOwner().getName() + "." + target.getName())
                            .matches()
                    || onTheCommonPool(access.getTargetOwner().getName(), target);
        });
    }

    /// Whether a stage of a future is given no executor.
    private static boolean onTheCommonPool(String owner, AccessTarget target) {
        return owner.equals(CompletableFuture.class.getName())
                && target.getName().endsWith("Async")
                && target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Executor.class));
    }

    @Test
    void nothing_is_started_without_the_wrapper() {
        RULE.check(MainClasses.ALL);
    }

    /// Starts work in each way that the rule refuses, one a method.
    @SuppressWarnings({"unused", "ThreadExecutorNotClosed"})
    private static final class Offender {
        private Offender() {}

        static Thread thread(Runnable task) {
            return new Thread(task);
        }

        static Thread virtual(Runnable task) {
            return Thread.ofVirtual().unstarted(task);
        }

        static ExecutorService executor() {
            return Executors.newSingleThreadExecutor();
        }

        static Future<?> submitted(ExecutorService executor, Runnable task) {
            return executor.submit(task);
        }

        static CompletableFuture<Void> common(Runnable task) {
            return CompletableFuture.runAsync(task);
        }

        static Timer timer() {
            return new Timer();
        }

        static long parallel(List<String> words) {
            return words.parallelStream().count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "virtual", "executor", "submitted", "common", "timer", "parallel"})
    void a_planted_offender_is_refused(String method) {
        var planted = new ClassFileImporter().importClasses(Offender.class);

        var refused = new ArrayList<>(RULE.evaluate(planted).getFailureReport().getDetails());

        assertThat(refused).anyMatch(detail -> detail.contains("Offender." + method + "("));
    }

    @Test
    void every_way_that_the_offender_has_is_looked_at() {
        assertThat(Arrays.stream(Offender.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder("thread", "virtual", "executor", "submitted", "common", "timer", "parallel");
    }
}
