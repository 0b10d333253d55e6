package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.Sites;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Detail;
import dev.offprint.model.Entry;
import dev.offprint.model.Paper;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.Schedule;
import dev.offprint.settings.Settings;
import dev.offprint.testing.FeedText;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.Reply;
import dev.offprint.ui.activities.Activity;
import dev.offprint.ui.shell.News;
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
final class NewsroomTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final BlockingQueue<News> told = new LinkedBlockingQueue<>();
    private final List<News.Fetched> fetched = new ArrayList<>();
    private House house;
    private Network network;
    private Schedule schedule;

    @BeforeEach
    void open() {
        house = House.open(folder, clock);
        network = new Network(
                house.keeper(),
                new Parser(),
                clock,
                () -> Settings.Network.USUAL,
                List::of,
                new Sites(server.base(), server.base()));
        var news = new Newsroom(clock);
        news.to(told::add);
        schedule = new Schedule(
                network.refresh(), network.lookup(), () -> false, () -> Optional.of(Duration.ofHours(1)), clock, news);
    }

    @AfterEach
    void close() {
        network.giveUp();
        schedule.close();
        network.close();
        house.close();
        server.close();
    }

    /// What is told next of a piece of work; other news are kept.
    private Activity next() throws InterruptedException {
        while (true) {
            var news = Objects.requireNonNull(told.poll(20, TimeUnit.SECONDS));
            if (news instanceof News.Doing(var activity)) {
                return activity;
            }
            if (news instanceof News.Fetched all) {
                fetched.add(all);
            }
        }
    }

    private Activity end(Activity.Kind kind) throws InterruptedException {
        var activity = next();
        while (activity.kind() != kind
                || activity.state() instanceof Activity.Queued
                || activity.state() instanceof Activity.Running) {
            activity = next();
        }
        return activity;
    }

    @Test
    void a_round_that_begins_by_itself_is_told_and_its_stop_ends_it() throws InterruptedException {
        server.otherwise(_ -> Reply.ok("[]"));
        server.on("/api/daily_papers?date=2026-05-20&limit=100&p=0", Reply.silence());
        schedule.start();
        var begun = next();
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }

        Objects.requireNonNull(begun.stop()).run();

        assertThat(begun.what()).isEqualTo(new Activity.Due());
        assertThat(end(Activity.Kind.FETCHING).state()).isEqualTo(new Activity.Done(true, 0, 0));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void the_trouble_of_a_round_that_began_by_itself_is_told_by_the_line_below_the_strip_alone()
            throws InterruptedException {
        schedule.start();

        var end = end(Activity.Kind.FETCHING);

        assertThat(end.state()).isEqualTo(new Activity.Untold());
        assertThat(fetched)
                .extracting(news -> Objects.requireNonNull(news.trouble()).english())
                .containsExactly(
                        "Hugging Face Daily Papers, 2026-05-20: The source has nothing at this address (404).");
    }

    @Test
    void papers_that_are_looked_up_are_told_with_how_many() throws InterruptedException {
        server.otherwise(request -> request.address().startsWith("/api/query")
                ? Reply.ok(FeedText.answer(List.of(FeedText.entry("2605.00001v1", "Kites", "They fly.", ""))))
                : Reply.ok("[]"));
        var paper = Paper.titled("Kites").arxivId(new ArxivId("2605.00001")).build();
        house.store().merge(List.of(Entry.unlisted(paper, Detail.RECORD)), null, clock.instant());
        schedule.start();

        var end = end(Activity.Kind.LOOKING_UP);

        assertThat(end.what()).isEqualTo(new Activity.Papers(1));
        assertThat(end.state()).isEqualTo(new Activity.Done(false, 0, 1));
    }
}
