package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DownloadTest {
    private static final FetchLimits SMALL =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100, 100, 5);

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final HttpFetcher fetcher =
            new HttpFetcher(SMALL, _ -> new RateLimit(60, 9), ProxySettings.selector(() -> null, Map.of(), null), time);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void a_page_is_in_the_file() throws IOException {
        server.on("/p", ServerReply.ok("whole", "ETag: \"1\""));

        assertThat(download("/p")).isInstanceOf(FetchResult.Page.class);
        assertThat(file()).hasContent("whole");
        assertThat(folder.resolve("part.etag")).doesNotExist();
        assertThat(server.requests().getFirst().header("Range")).isEmpty();
    }

    @Test
    void a_broken_download_goes_on_where_the_server_still_has_the_same() throws IOException {
        var rest = ServerReply.bytes(206, "end".getBytes(StandardCharsets.UTF_8), "Content-Range: bytes 5-7/8");
        server.on("/p", begun("begin", "ETag: \"1\""), rest);

        assertThat(download("/p")).isInstanceOf(FetchResult.Unreachable.class);
        assertThat(file()).hasContent("begin");
        assertThat(download("/p")).isInstanceOf(FetchResult.Page.class);
        assertThat(file()).hasContent("beginend");
        assertThat(server.requests().getLast().header("Range")).isEqualTo("bytes=5-");
        assertThat(server.requests().getLast().header("If-Range")).isEqualTo("\"1\"");
    }

    @Test
    void what_the_server_has_changed_meanwhile_is_fetched_whole() throws IOException {
        server.on("/p", begun("begin", "ETag: \"1\""), ServerReply.ok("another", "ETag: \"2\""));

        download("/p");
        download("/p");
        assertThat(file()).hasContent("another");
    }

    @Test
    void without_a_strong_validator_a_download_begins_again() throws IOException {
        server.on("/p", begun("begin", "ETag: W/\"1\""), ServerReply.ok("whole"));

        download("/p");
        download("/p");
        assertThat(server.requests().getLast().header("Range")).isEmpty();
        assertThat(file()).hasContent("whole");
    }

    @Test
    void more_than_the_limit_is_not_taken_in_one_go_nor_in_two() {
        server.on("/p", ServerReply.ok("x".repeat(101)))
                .on(
                        "/q",
                        begun("x".repeat(60), "ETag: \"1\""),
                        ServerReply.bytes(206, new byte[41], "Content-Range: bytes 60-100/101"));

        assertThat(download("/p")).isEqualTo(new FetchResult.TooLarge(100));
        new DownloadFile(file()).discard();
        download("/q");
        assertThat(download("/q")).isInstanceOf(FetchResult.TooLarge.class);
    }

    @Test
    void what_a_server_says_of_an_error_is_not_in_the_file() {
        server.on("/p", ServerReply.status(404));

        assertThat(download("/p")).isEqualTo(new FetchResult.Refused(404, null));
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_said() {
        server.on("/p", ServerReply.ok("whole"));

        var lost = new DownloadFile(folder.resolve("gone").resolve("part"));
        assertThatThrownBy(() -> fetcher.download(server.at("/p"), lost, time::pause))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("part could not be written");
    }

    private FetchResult download(String address) {
        return fetcher.download(server.at(address), new DownloadFile(file()), time::pause);
    }

    private Path file() {
        return folder.resolve("part");
    }

    /// Sends the beginning of a longer body and hangs up.
    private static ServerReply begun(String body, String header) {
        return (connection, _) -> {
            var out = connection.getOutputStream();
            var head =
                    "HTTP/1.1 200 OK\r\nContent-Length: " + (body.length() + 3) + "\r\n" + header + "\r\n\r\n" + body;
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }
}
