package dev.offprint.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.fetch.PublicAddress;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThumbnailStoreTest {
    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-20T12:00:00Z");
    private boolean offline;
    private final HttpFetcher fetcher = new HttpFetcher(
            ThumbnailStore.LIMITS,
            _ -> ThumbnailStore.RATE_LIMIT,
            ProxySettings.selector(() -> null, Map.of(), null),
            time,
            () -> offline);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private ThumbnailStore pictures(long most) {
        return new ThumbnailStore(folder.resolve("images"), fetcher, () -> most, time, _ -> true);
    }

    private byte @Nullable [] get(ThumbnailStore pictures, String address) {
        time.pass(Duration.ofSeconds(2));
        return pictures.get(server.at(address).toString(), time::pause);
    }

    /// Looks like a PNG of 40 by 30 points, and is as long as wanted.
    private static byte[] png(int length) {
        var bytes = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, length);
        bytes[19] = 40;
        bytes[23] = 30;
        return bytes;
    }

    private long files() throws IOException {
        try (var files = Files.list(folder.resolve("images"))) {
            return files.count();
        }
    }

    @Test
    void a_picture_is_asked_for_once_and_is_there_offline_and_after_a_new_start() {
        server.on("/a.png", ServerReply.bytes(200, png(100)));

        assertThat(get(pictures(1_000), "/a.png")).isEqualTo(png(100));
        offline = true;

        assertThat(get(pictures(1_000), "/a.png")).isEqualTo(png(100));
        assertThat(server.asked()).containsExactly("/a.png");
    }

    @Test
    void offline_nothing_is_asked_and_later_it_is() {
        server.on("/a.png", ServerReply.bytes(200, png(100)));
        var pictures = pictures(1_000);
        offline = true;
        assertThat(get(pictures, "/a.png")).isNull();
        assertThat(server.asked()).isEmpty();

        offline = false;

        assertThat(get(pictures, "/a.png")).isEqualTo(png(100));
    }

    @Test
    void what_is_no_picture_is_not_kept_and_not_asked_for_again() {
        server.on(
                "/a.png", ServerReply.bytes(200, "<html>".getBytes(StandardCharsets.UTF_8), "Content-Type: image/png"));
        var pictures = pictures(1_000);

        assertThat(get(pictures, "/a.png")).isNull();
        assertThat(get(pictures, "/a.png")).isNull();

        assertThat(server.asked()).hasSize(1);
        assertThat(folder.resolve("images")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 503})
    void a_refusal_that_passes_is_asked_about_again_after_a_minute(int status) {
        server.on("/a.png", ServerReply.status(status), ServerReply.bytes(200, png(100)));
        var pictures = pictures(1_000);
        assertThat(get(pictures, "/a.png")).isNull();
        assertThat(get(pictures, "/a.png")).isNull();
        assertThat(server.asked()).hasSize(1);

        time.pass(Duration.ofMinutes(1));

        assertThat(get(pictures, "/a.png")).isEqualTo(png(100));
    }

    @Test
    void a_moment_without_network_makes_no_picture_hopeless() {
        var address = server.at("/a.png").toString();
        var pictures = pictures(1_000);
        server.close();

        assertThat(pictures.get(address, time::pause)).isNull();

        assertThat(pictures.unavailable(address)).isFalse();
    }

    @Test
    void a_picture_that_is_gone_is_not_asked_for_again() {
        server.on("/a.png", ServerReply.status(404));
        var pictures = pictures(1_000);
        assertThat(get(pictures, "/a.png")).isNull();

        time.pass(Duration.ofHours(1));

        assertThat(get(pictures, "/a.png")).isNull();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void one_that_is_too_large_is_given_up() {
        server.on("/a.png", ServerReply.zeros(300_000_000));

        assertThat(get(pictures(1_000), "/a.png")).isNull();
    }

    @Test
    void an_address_that_may_not_be_asked_is_not() {
        assertThat(pictures(1_000).get("http://192.0.2.1/a.png", time::pause)).isNull();
    }

    @Test
    void what_was_not_looked_at_for_longest_goes_when_there_is_no_more_room() throws IOException {
        for (var name : new String[] {"/a.png", "/b.png", "/c.png"}) {
            server.on(name, ServerReply.bytes(200, png(400)));
        }
        var pictures = pictures(1_000);
        get(pictures, "/a.png");
        get(pictures, "/b.png");
        get(pictures, "/a.png");

        get(pictures, "/c.png");

        assertThat(files()).isEqualTo(2);
        get(pictures, "/a.png");
        get(pictures, "/b.png");
        assertThat(server.asked()).containsExactly("/a.png", "/b.png", "/c.png", "/b.png");
    }

    @Test
    void a_picture_on_this_machine_is_not_requested() {
        server.on("/a.png", ServerReply.bytes(200, png(100)));
        var store = new ThumbnailStore(folder.resolve("images"), fetcher, () -> 10_000L, time, PublicAddress::matches);

        assertThat(get(store, "/a.png")).isNull();
        assertThat(server.asked()).isEmpty();
    }
}
