package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.BaseUrls;
import dev.offprint.ingest.FetchScheduler;
import dev.offprint.jobs.JobEvent;
import dev.offprint.jobs.JobReporter;
import dev.offprint.jobs.JobStatus;
import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import dev.offprint.testing.FeedText;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What begins by itself, on a real library, and what the window is told of it. It is noon of 2026-05-20.
final class JobReporterTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final BlockingQueue<JobEvent> told = new LinkedBlockingQueue<>();
    private final List<JobEvent.Fetched> fetched = new ArrayList<>();
    private OpenLibrary openLibrary;
    private SourceClients network;
    private FetchScheduler schedule;

    @BeforeEach
    void open() {
        openLibrary = OpenLibrary.open(folder, clock);
        network = new SourceClients(
                openLibrary.writer(),
                new InputParser(),
                clock,
                () -> Settings.Network.DEFAULT,
                List::of,
                new BaseUrls(server.base(), server.base()));
        var news = new JobReporter(clock);
        news.to(told::add);
        schedule = new FetchScheduler(
                network.refresh(), network.lookup(), () -> false, () -> Optional.of(Duration.ofHours(1)), clock, news);
    }

    @AfterEach
    void close() {
        network.giveUp();
        schedule.close();
        network.close();
        openLibrary.close();
        server.close();
    }

    /// What is told next of a piece of work; other news are kept.
    private JobStatus next() throws InterruptedException {
        while (true) {
            var news = Objects.requireNonNull(told.poll(20, TimeUnit.SECONDS));
            if (news instanceof JobEvent.Doing(var activity)) {
                return activity;
            }
            if (news instanceof JobEvent.Fetched all) {
                fetched.add(all);
            }
        }
    }

    private JobStatus end(JobStatus.Kind kind) throws InterruptedException {
        var activity = next();
        while (activity.kind() != kind
                || activity.state() instanceof JobStatus.Queued
                || activity.state() instanceof JobStatus.Running) {
            activity = next();
        }
        return activity;
    }

    @Test
    void a_round_that_begins_by_itself_is_told_and_its_stop_ends_it() throws InterruptedException {
        server.otherwise(_ -> ServerReply.ok("[]"));
        server.on("/api/daily_papers?date=2026-05-20&limit=100&p=0", ServerReply.silence());
        schedule.start();
        var begun = next();
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }

        Objects.requireNonNull(begun.stop()).run();

        assertThat(begun.what()).isEqualTo(new JobStatus.Due());
        assertThat(end(JobStatus.Kind.FETCHING).state()).isEqualTo(new JobStatus.Done(true, 0, 0));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void the_trouble_of_a_round_that_began_by_itself_is_told_by_the_line_below_the_strip_alone()
            throws InterruptedException {
        schedule.start();

        var end = end(JobStatus.Kind.FETCHING);

        assertThat(end.state()).isEqualTo(new JobStatus.Untold());
        assertThat(fetched)
                .extracting(news -> Objects.requireNonNull(news.trouble()).english())
                .containsExactly(
                        "Hugging Face Daily Papers, 2026-05-20: The source has nothing at this address (404).");
    }

    @Test
    void papers_that_are_looked_up_are_told_with_how_many() throws InterruptedException {
        server.otherwise(request -> request.address().startsWith("/api/query")
                ? ServerReply.ok(FeedText.answer(List.of(FeedText.entry("2605.00001v1", "Kites", "They fly.", ""))))
                : ServerReply.ok("[]"));
        var paper = Paper.titled("Kites").arxivId(new ArxivId("2605.00001")).build();
        openLibrary.store().merge(List.of(SourceEntry.unlisted(paper, MetadataQuality.RECORD)), null, clock.instant());
        schedule.start();

        var end = end(JobStatus.Kind.LOOKING_UP);

        assertThat(end.what()).isEqualTo(new JobStatus.Papers(1));
        assertThat(end.state()).isEqualTo(new JobStatus.Done(false, 0, 1));
    }
}
