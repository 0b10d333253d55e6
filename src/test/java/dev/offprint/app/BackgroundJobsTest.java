package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.cli.BaseUrls;
import dev.offprint.ingest.FileImporter;
import dev.offprint.jobs.BackgroundJobs;
import dev.offprint.jobs.JobEvent;
import dev.offprint.jobs.JobReporter;
import dev.offprint.jobs.JobStatus;
import dev.offprint.model.AppException;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import dev.offprint.testing.LocalPages;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader asks for from the window, on a real library, and what the window is told of it.
final class BackgroundJobsTest {
    /// A second goes by whenever somebody looks.
    private static final class Ticking extends Clock {
        private final AtomicLong ticks = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.parse("2026-05-20T12:00:00Z").plusSeconds(ticks.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Clock clock = new Ticking();
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    @TempDir
    Path folder;

    private final LocalPages pages = new LocalPages();
    private final List<JobStatus> told = new CopyOnWriteArrayList<>();
    private final BlockingQueue<JobEvent.Exported> exported = new LinkedBlockingQueue<>();
    private final List<JobEvent.Fetched> fetched = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final BlockingQueue<JobStatus> ended = new LinkedBlockingQueue<>();
    private Predicate<JobStatus.Running> stopping = _ -> false;
    private boolean offline;
    private OpenLibrary openLibrary;
    private SourceClients network;
    private BackgroundJobs backgroundJobs;

    @BeforeEach
    void open() {
        for (int i = 0; i < 5; i++) {
            pages.day(MONDAY.plusDays(i), PageText.items(MONDAY.plusDays(i), 10 * i + 1, 4));
        }
        openLibrary = OpenLibrary.open(folder, clock);
        network = new SourceClients(
                openLibrary.writer(),
                new InputParser(),
                clock,
                () -> new Settings.Network(offline, null),
                List::of,
                new BaseUrls(pages.base(), pages.base()));
        var news = new JobReporter(clock);
        news.to(this::hear);
        var importer = new FileImporter(openLibrary.writer(), new InputParser(), clock, ZoneOffset.UTC);
        backgroundJobs = new BackgroundJobs(network::refresh, importer, news, network::offline);
    }

    private void hear(JobEvent news) {
        if (news instanceof JobEvent.Fetched all) {
            fetched.add(all);
        }
        if (news instanceof JobEvent.Doing(var activity)) {
            told.add(activity);
            switch (activity.state()) {
                case JobStatus.Queued _ -> {}
                case JobStatus.Running running -> {
                    if (stopping.test(running)) {
                        Objects.requireNonNull(activity.stop()).run();
                    }
                }
                case JobStatus.Done _, JobStatus.Untold _, JobStatus.Failed _ -> ended.add(activity);
            }
        } else if (news instanceof JobEvent.Exported written) {
            exported.add(written);
        } else if (news instanceof JobEvent.Trouble(var saying)) {
            troubles.add(saying.english());
        }
    }

    @AfterEach
    void close() {
        backgroundJobs.close();
        network.close();
        openLibrary.close();
        pages.close();
    }

    private JobStatus.State end() throws InterruptedException {
        return Objects.requireNonNull(ended.poll(20, TimeUnit.SECONDS)).state();
    }

    @Test
    void days_that_are_missing_are_fetched_and_the_end_says_what_came() throws InterruptedException {
        backgroundJobs.fetch(MONDAY, MONDAY);

        assertThat(end()).isEqualTo(new JobStatus.Done(false, 4, 0));
        assertThat(told).extracting(JobStatus::id).containsOnly(1L);
        assertThat(told).extracting(JobStatus::what).containsOnly(new JobStatus.Days(MONDAY, MONDAY));
        assertThat(told.getFirst().state()).isEqualTo(new JobStatus.Queued());
    }

    @Test
    void a_stop_keeps_what_is_done() throws InterruptedException {
        stopping = running -> running.done() == 2;

        backgroundJobs.fetch(MONDAY, MONDAY.plusDays(4));

        assertThat(end()).isEqualTo(new JobStatus.Done(true, 8, 0));
        assertThat(openLibrary.store().ledger()).extracting(LedgerEntry::papers).containsExactly(4, 4);
    }

    @Test
    void papers_are_exported_in_the_format_that_the_name_says() throws Exception {
        backgroundJobs.fetch(MONDAY, MONDAY);
        end();
        var file = folder.resolve("list.jsonl");

        backgroundJobs.export(
                openLibrary.library()::readPapers, file, openLibrary.store().keys());

        assertThat(exported.poll(20, TimeUnit.SECONDS)).isEqualTo(new JobEvent.Exported("list.jsonl", 4, false));
        assertThat(Files.readAllLines(file)).hasSize(4).allMatch(line -> line.startsWith("{\"id\":\""));
    }

    @Test
    void an_export_to_where_nothing_can_be_written_says_so() throws InterruptedException {
        backgroundJobs.export(openLibrary.library()::readPapers, folder.resolve("nowhere/list.bib"), new long[] {});

        assertThat(exported.poll(20, TimeUnit.SECONDS)).isEqualTo(new JobEvent.Exported("list.bib", 0, true));
    }

    @Test
    void closing_before_the_turn_asks_nothing_and_loses_nothing() {
        pages.server().otherwise(_ -> ServerReply.silence());
        backgroundJobs.fetch(MONDAY);
        backgroundJobs.fetch(MONDAY, MONDAY.plusDays(4));
        while (pages.server().asked().isEmpty()) {
            Thread.onSpinWait();
        }

        backgroundJobs.stop();
        network.giveUp();
        backgroundJobs.close();

        assertThat(told.getLast().state()).isEqualTo(new JobStatus.Done(true, 0, 0));
        assertThat(pages.server().asked()).hasSize(1);
        assertThat(openLibrary.store().ledger()).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_had_stays_with_the_reason() throws InterruptedException {
        pages.close();

        backgroundJobs.fetch(MONDAY);

        assertThat(end())
                .isInstanceOfSatisfying(
                        JobStatus.Failed.class,
                        failed -> assertThat(failed.saying().english())
                                .isEqualTo("Hugging Face Daily Papers, 2026-05-04: Nothing answers at 127.0.0.1;"
                                        + " is this machine online?"));
        assertThat(openLibrary.store().ledger())
                .extracting(LedgerEntry::status)
                .containsExactly(PaperStatus.UNREACHABLE);
        assertThat(fetched).isEmpty(); // nobody says that nothing is new
    }

    @Test
    void offline_nothing_is_begun() {
        offline = true;

        backgroundJobs.fetch(MONDAY, MONDAY);
        backgroundJobs.close();

        assertThat(told).isEmpty();
        assertThat(troubles).hasSize(1);
        assertThat(pages.server().asked()).isEmpty();
    }

    @Test
    void a_file_that_is_no_list_of_papers_stays_with_the_reason() throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("kestrel.html"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});

        backgroundJobs.files(List.of(file));

        assertThat(end())
                .isInstanceOfSatisfying(
                        JobStatus.Failed.class,
                        failed -> assertThat(failed.saying().english())
                                .contains("kestrel.html")
                                .endsWith("."));
    }

    @Test
    void a_stop_of_copied_text_keeps_what_is_read() throws InterruptedException {
        stopping = running -> running.papers() >= 1_000;
        var lines = IntStream.range(0, 9_000)
                .mapToObj(number -> "{\"id\":\"" + number + "\",\"title\":\"Paper " + number + "\"}")
                .collect(Collectors.joining("\n"));

        backgroundJobs.text(lines);

        assertThat(end())
                .isInstanceOfSatisfying(
                        JobStatus.Done.class, done -> assertThat(done.stopped()).isTrue());
        assertThat(openLibrary.store().stats().papers()).isBetween(1_000L, 8_000L);
    }

    @Test
    void a_copy_that_somebody_waits_for_is_work_too() throws InterruptedException {
        var copy = backgroundJobs.copy(openLibrary.library());

        assertThat(copy).isEqualTo(folder.resolve("backup").resolve("offprint-2026-05-20.db"));
        assertThat(end()).isEqualTo(new JobStatus.Done(false, 0, 0));
        assertThat(told).extracting(JobStatus::kind).containsOnly(JobStatus.Kind.BACKUP);
    }

    @Test
    void a_copy_that_cannot_be_made_is_told_by_who_waits_for_it_alone() throws Exception {
        Files.writeString(folder.resolve("backup"), "in the way");

        assertThatThrownBy(() -> backgroundJobs.copy(openLibrary.library())).isInstanceOf(AppException.class);

        assertThat(end()).isEqualTo(new JobStatus.Untold());
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_backup_and_a_new_index_are_work_too() throws InterruptedException {
        backgroundJobs.backup(openLibrary.library());
        backgroundJobs.rebuild(openLibrary.writer());

        assertThat(end()).isEqualTo(new JobStatus.Done(false, 0, 0));
        assertThat(end()).isEqualTo(new JobStatus.Done(false, 0, 0));
        assertThat(folder.resolve("backup").resolve("offprint-2026-05-20.db")).isNotEmptyFile();
    }

    @Test
    void an_index_that_cannot_be_built_anew_ends_with_the_reason() throws IOException, InterruptedException {
        backgroundJobs.fetch(MONDAY, MONDAY);
        end();
        openLibrary.writer().indexed().join();
        var index = folder.resolve("index");
        try (var files = Files.list(index)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);

        backgroundJobs.rebuild(openLibrary.writer());

        assertThat(end())
                .isInstanceOfSatisfying(
                        JobStatus.Failed.class,
                        failed -> assertThat(failed.saying().key()).isEqualTo("index.failed"));
    }
}
