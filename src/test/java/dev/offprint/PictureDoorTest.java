package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Proxies;
import dev.offprint.images.Pictures;
import dev.offprint.model.Act;
import dev.offprint.model.Detail;
import dev.offprint.model.Entry;
import dev.offprint.model.Links;
import dev.offprint.model.Paper;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.Reply;
import dev.offprint.testing.TestTime;
import dev.offprint.ui.shell.Doors;
import dev.offprint.ui.shell.Searches;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures that are brought before anybody looks.
final class PictureDoorTest {
    private final TestTime time = TestTime.at("2026-05-20T12:00:00Z");

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final Fetcher fetcher =
            new Fetcher(Pictures.BOUNDS, _ -> Pictures.PACE, Proxies.selector(() -> null, Map.of(), null), time);
    private volatile boolean wanted = true;
    private House house;
    private PictureDoor pictures;
    private Doors doors;

    @BeforeEach
    void open() {
        house = House.open(folder, Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC));
        house.store().merge(List.of(entry("kites"), entry("tides")), null, time.instant());
        server.otherwise(_ -> Reply.bytes(200, png()));
        var cache = new Pictures(folder.resolve("images"), fetcher, () -> 1_000L, time);
        pictures = new PictureDoor(house.library(), cache, () -> wanted);
        doors = LibraryDoors.of(house.library(), pictures, pictures::starred, new Searches(List::of, _ -> {}), _ -> {});
    }

    @AfterEach
    void close() {
        pictures.close();
        fetcher.close();
        house.close();
        server.close();
    }

    private Entry entry(String name) {
        var links =
                new Links(null, null, null, null, server.at("/" + name + ".png").toString());
        return Entry.unlisted(Paper.titled("On " + name).links(links).build(), Detail.RECORD);
    }

    /// Looks like a PNG of 40 by 30 points.
    private static byte[] png() {
        var bytes = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 100);
        bytes[19] = 40;
        bytes[23] = 30;
        return bytes;
    }

    /// What was asked for once everything is done.
    private List<String> asked() {
        pictures.close();
        return server.asked();
    }

    @Test
    void the_picture_of_a_paper_comes_when_it_is_starred() {
        doors.acts().act(new Act.Star(true), 1).join();
        await();

        assertThat(asked()).containsExactly("/kites.png");
    }

    @Test
    void a_star_that_is_done_again_brings_it_too() {
        house.store().act(new Act.Star(true), new long[] {2}, time.instant());
        house.store().undo(time.instant());

        doors.acts().redo().join();
        await();

        assertThat(asked()).containsExactly("/tides.png");
    }

    @Test
    void a_star_that_is_taken_away_brings_nothing() {
        house.store().act(new Act.Star(true), new long[] {1}, time.instant());
        doors.acts().act(new Act.Star(false), 1).join();
        doors.acts().act(new Act.Star(true), 2).join();
        await();

        assertThat(asked()).containsExactly("/tides.png");
    }

    @Test
    void a_question_that_is_passed_over_is_answered_so_that_it_may_be_asked_again() {
        var gate = new CountDownLatch(1);
        var answers = new CopyOnWriteArrayList<Boolean>();
        var cache = new Pictures(folder.resolve("images"), fetcher, () -> 1_000L, time);
        try (var busy = new PictureDoor(house.library(), cache, () -> await(gate))) {
            for (int i = 0; i < 100; i++) {
                busy.ask(1, bytes -> answers.add(bytes != null));
            }
            assertThat(answers).hasSizeGreaterThanOrEqualTo(59).containsOnly(false);
            gate.countDown();
            while (answers.size() < 100) {
                Thread.onSpinWait();
            }
        }
        assertThat(answers).contains(true);
    }

    private static boolean await(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothing_comes_while_pictures_are_not_wanted() {
        wanted = false;

        doors.acts().act(new Act.Star(true), 1).join();

        assertThat(asked()).isEmpty();
    }

    private void await() {
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
