package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.AppException;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.LocalPages;
import dev.offprint.testing.PageText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class FetchSchedulerTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");

    @TempDir
    Path folder;

    private final LocalPages pages = new LocalPages();
    private final BlockingQueue<FetchRunReport> rounds = new LinkedBlockingQueue<>();
    private final BlockingQueue<LookupReport> lookups = new LinkedBlockingQueue<>();
    private final List<Message> failures = new CopyOnWriteArrayList<>();
    private final List<Integer> announced = new CopyOnWriteArrayList<>();
    /// Thrown by what goes on, in place of its next step.
    private volatile @Nullable RuntimeException fault;
    /// Asks what goes on to stop once so many steps are done.
    private int stopAt = Integer.MAX_VALUE;

    private volatile boolean offline;
    private volatile Optional<Duration> pause = Optional.of(Duration.ofHours(1));
    private Set<String> network = Set.of("192.0.2.1");
    private IngestFixture rig;
    private FetchScheduler schedule;

    private final class Heard<R> implements FetchScheduler.WorkListener<R> {
        private final CancelToken stop;
        private final Queue<R> reports;

        Heard(CancelToken stop, Queue<R> reports) {
            this.stop = stop;
            this.reports = reports;
        }

        @Override
        public void progress(ProgressListener progress) {
            if (fault != null) {
                throw fault;
            }
            if (progress.done() >= stopAt) {
                stop.ask();
            }
        }

        @Override
        public void done(R report) {
            reports.add(report);
        }

        @Override
        public void failed(Message why) {
            failures.add(why);
        }
    }

    private final FetchScheduler.Listener listener = new FetchScheduler.Listener() {
        @Override
        public FetchScheduler.WorkListener<FetchRunReport> round(CancelToken stop) {
            return new Heard<>(stop, rounds);
        }

        @Override
        public FetchScheduler.WorkListener<LookupReport> lookUp(int papers, CancelToken stop) {
            announced.add(papers);
            return new Heard<>(stop, lookups);
        }
    };

    @BeforeEach
    void open() {
        pages.day(TODAY, PageText.items(TODAY, 1, 2));
        rig = new IngestFixture(folder, pages.base(), "2026-05-20T12:00:00Z");
        schedule = new FetchScheduler(
                rig.refresh, rig.lookup, () -> offline, () -> pause, () -> network, rig.time, listener, rig.stop);
    }

    @AfterEach
    void close() {
        schedule.close();
        rig.close();
        pages.close();
    }

    @Test
    void it_fetches_what_is_due_at_start_and_ends_when_closed() throws InterruptedException {
        schedule.start();

        var report = rounds.take();
        schedule.close();

        assertThat(report.entries()).hasSize(7);
        assertThat(report.entries().getFirst().status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(report.tally().added()).isEqualTo(2);
    }

    @Test
    void with_nothing_due_it_asks_nothing_and_looks_again_in_a_minute() {
        schedule.look();
        var asked = pages.server().asked().size();

        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(1));
        assertThat(pages.server().asked()).hasSize(asked);
    }

    @Test
    void today_is_asked_for_again_after_an_hour() {
        schedule.look();
        rounds.clear();
        rig.time.pass(Duration.ofHours(1));

        schedule.look();

        assertThat(rounds).hasSize(1);
        assertThat(rounds.element().entries())
                .extracting(LedgerEntry::edition)
                .containsExactly(IngestFixture.day("2026-05-20"));
    }

    @Test
    void with_a_longer_pause_today_is_asked_for_more_rarely() {
        pause = Optional.of(Duration.ofHours(3));
        schedule.look();
        rounds.clear();
        rig.time.pass(Duration.ofHours(2));
        schedule.look();
        assertThat(rounds).isEmpty();

        rig.time.pass(Duration.ofHours(1));
        schedule.look();

        assertThat(rounds).hasSize(1);
    }

    @Test
    void without_a_schedule_only_a_reader_who_asks_gets_anything() {
        pause = Optional.empty();
        schedule.look();
        assertThat(pages.server().asked()).isEmpty();

        schedule.now();
        schedule.look();

        assertThat(rounds.element().entries())
                .extracting(LedgerEntry::edition)
                .containsExactly(IngestFixture.day("2026-05-20"));
    }

    @Test
    void offline_nothing_is_asked() {
        offline = true;

        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(1));
        assertThat(pages.server().asked()).isEmpty();
    }

    @Test
    void a_reader_who_asks_gets_today_whatever_the_ledger_says() throws InterruptedException {
        schedule.start();
        rounds.take();

        schedule.now();

        assertThat(rounds.take().entries())
                .extracting(LedgerEntry::edition)
                .isEqualTo(List.of(IngestFixture.day("2026-05-20")));
    }

    @Test
    void a_lost_connection_is_looked_for_ever_more_rarely() {
        pages.close();

        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(5));
        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(10));
        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(20));
        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_network_that_changes_ends_the_rest_and_what_was_not_reached_is_asked_for() {
        network = Set.of();
        pages.close();
        schedule.look();
        var later = rig.time.instant().plus(Duration.ofMinutes(5));
        assertThat(schedule.over(later, rig.time.instant())).isTrue();
        assertThat(schedule.over(later, rig.time.instant())).isFalse();

        network = Set.of("192.0.2.7");

        assertThat(schedule.over(later, rig.time.instant())).isTrue();
        rounds.clear();
        schedule.look();
        assertThat(rounds.element().entries())
                .extracting(LedgerEntry::edition)
                .containsExactly(IngestFixture.day("2026-05-20"));
    }

    @Test
    void waking_from_sleep_ends_the_rest() {
        var began = rig.time.instant();
        rig.time.pass(Duration.ofMinutes(10));

        assertThat(schedule.over(began.plus(Duration.ofMinutes(30)), began)).isTrue();
    }

    @Test
    void the_rest_ends_when_its_time_is_over() {
        var began = rig.time.instant();
        rig.time.pass(Duration.ofMinutes(1));

        assertThat(schedule.over(began.plus(Duration.ofMinutes(2)), began)).isFalse();
        assertThat(schedule.over(began.plus(Duration.ofMinutes(1)), began)).isTrue();
    }

    @Test
    void a_round_that_is_stopped_keeps_what_is_done_and_nothing_begins_by_itself_for_an_hour() {
        stopAt = 2;
        schedule.look();
        assertThat(rounds.remove().entries())
                .extracting(LedgerEntry::status)
                .containsExactly(PaperStatus.PARTIAL, PaperStatus.EMPTY, PaperStatus.MISSING);
        assertThat(lookups).isEmpty();
        stopAt = Integer.MAX_VALUE;

        rig.time.pass(Duration.ofMinutes(59));
        schedule.look();
        assertThat(rounds).isEmpty();
        assertThat(lookups).isEmpty();

        rig.time.pass(Duration.ofMinutes(1));
        schedule.look();
        assertThat(rounds.remove().entries())
                .as("five days, and today once more")
                .hasSize(6);
        assertThat(lookups).hasSize(1);
    }

    @Test
    void a_fault_in_a_round_is_told_and_the_next_round_comes_in_its_time() {
        fault = new IllegalStateException("broken");
        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(5));
        assertThat(failures).containsExactly(AppException.FAULT);
        fault = null;

        rig.time.pass(Duration.ofMinutes(5));

        assertThat(schedule.look()).isEqualTo(Duration.ofMinutes(1));
        assertThat(rounds).hasSize(1);
    }

    @Test
    void a_fault_before_a_round_ends_neither_fetching_nor_the_request_for_today() throws InterruptedException {
        var broken = new CountDownLatch(1);
        schedule = new FetchScheduler(
                rig.refresh,
                rig.lookup,
                () -> {
                    if (broken.getCount() > 0) {
                        broken.countDown();
                        throw new IllegalStateException("broken");
                    }
                    return false;
                },
                () -> Optional.of(Duration.ofHours(1)),
                () -> network,
                rig.time,
                listener,
                rig.stop);
        schedule.start();
        broken.await();

        schedule.now();

        assertThat(rounds.take().tally().added()).isEqualTo(2);
        schedule.close();
    }

    @Test
    void a_reader_who_asks_after_a_stop_gets_all_that_is_due() {
        stopAt = 2;
        schedule.look();
        rounds.clear();
        stopAt = Integer.MAX_VALUE;

        schedule.now();
        schedule.look();

        assertThat(rounds.remove().entries()).hasSize(6);
    }

    @Test
    void what_is_looked_up_is_told_with_how_many_papers() {
        schedule.look();

        assertThat(announced).containsExactly(2);
        assertThat(lookups).hasSize(1);
    }
}
