package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.images.ThumbnailStore;
import dev.offprint.jobs.ThumbnailLoader;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
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
final class ThumbnailLoaderTest {
    private final TestTime time = TestTime.at("2026-05-20T12:00:00Z");

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final HttpFetcher fetcher = new HttpFetcher(
            ThumbnailStore.LIMITS,
            _ -> ThumbnailStore.RATE_LIMIT,
            ProxySettings.selector(() -> null, Map.of(), null),
            time);
    private volatile boolean wanted = true;
    private OpenLibrary openLibrary;
    private ThumbnailLoader pictures;

    @BeforeEach
    void open() {
        openLibrary = OpenLibrary.open(folder, Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC));
        openLibrary.store().merge(List.of(entry("kites"), entry("tides")), null, time.instant());
        server.otherwise(_ -> ServerReply.bytes(200, png()));
        var cache = new ThumbnailStore(folder.resolve("images"), fetcher, () -> 1_000L, time, _ -> true);
        pictures = new ThumbnailLoader(openLibrary.library(), cache, () -> wanted);
    }

    @AfterEach
    void close() {
        pictures.close();
        fetcher.close();
        openLibrary.close();
        server.close();
    }

    private SourceEntry entry(String name) {
        var links = new PaperLinks(
                null, null, null, null, server.at("/" + name + ".png").toString());
        return SourceEntry.unlisted(Paper.titled("On " + name).links(links).build(), MetadataQuality.RECORD);
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
        openLibrary.library().act(new ReaderAction.Star(true), 1).join();
        await();

        assertThat(asked()).containsExactly("/kites.png");
    }

    @Test
    void a_star_that_is_done_again_brings_it_too() {
        openLibrary.store().apply(new ReaderAction.Star(true), new long[] {2}, time.instant());
        openLibrary.store().undo(time.instant());

        openLibrary.library().redo().join();
        await();

        assertThat(asked()).containsExactly("/tides.png");
    }

    @Test
    void a_star_that_is_taken_away_brings_nothing() {
        openLibrary.store().apply(new ReaderAction.Star(true), new long[] {1}, time.instant());
        openLibrary.library().act(new ReaderAction.Star(false), 1).join();
        openLibrary.library().act(new ReaderAction.Star(true), 2).join();
        await();

        assertThat(asked()).containsExactly("/tides.png");
    }

    @Test
    void a_question_that_is_passed_over_is_answered_so_that_it_may_be_asked_again() {
        var gate = new CountDownLatch(1);
        var answers = new CopyOnWriteArrayList<Boolean>();
        var cache = new ThumbnailStore(folder.resolve("images"), fetcher, () -> 1_000L, time, _ -> true);
        try (var busy = new ThumbnailLoader(openLibrary.library(), cache, () -> await(gate))) {
            for (int i = 0; i < 100; i++) {
                busy.request(1, bytes -> answers.add(bytes != null));
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

        openLibrary.library().act(new ReaderAction.Star(true), 1).join();

        assertThat(asked()).isEmpty();
    }

    private void await() {
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
