package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Responses with a content encoding; those in brotli were made by another program.
final class ContentEncodingTest {
    private static final String TEXT = "gxGAeyJ0aXRsZSI6ICLDqSwgw6ksIMOpIGFuZCDDqSBhZ2FpbiJ9Aw==";
    private static final String FOUR_MEGABYTES_OF_ZEROS = "m/8IPfgnAOKxQCAXoAc=";

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final HttpFetcher fetcher = new HttpFetcher(
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 1_000_000, 5),
            _ -> new RateLimit(60, 3),
            ProxySettings.selector(() -> null, Map.of(), null),
            time);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private FetchResult get(byte[] packed) {
        return get(packed, "br");
    }

    private FetchResult get(byte[] packed, String encoding) {
        server.on("/", ServerReply.bytes(200, packed, "Content-Encoding: " + encoding));
        return fetcher.get(server.at("/"), CacheValidators.NONE, time::pause);
    }

    @Test
    void a_packed_answer_is_unpacked() {
        assertThat(get(Base64.getDecoder().decode(TEXT)))
                .isInstanceOfSatisfying(
                        FetchResult.Page.class,
                        page -> assertThat(page.body().open()).hasContent("{\"title\": \"é, é, é and é again\"}"));
        assertThat(server.requests().getFirst().header("Accept-Encoding"))
                .contains("gzip")
                .contains("br");
    }

    @Test
    void a_bomb_is_given_up_at_the_limit() {
        assertThat(get(Base64.getDecoder().decode(FOUR_MEGABYTES_OF_ZEROS)))
                .isEqualTo(new FetchResult.TooLarge(1_000_000));
    }

    @Test
    void what_is_called_packed_and_is_not_is_no_answer() {
        assertThat(get("plain text, not packed at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FetchResult.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "UTF-8", "none", ""})
    void a_body_with_an_unknown_encoding_is_taken_as_it_is(String encoding) {
        assertThat(get("kites".getBytes(StandardCharsets.UTF_8), encoding))
                .isInstanceOfSatisfying(
                        FetchResult.Page.class,
                        page -> assertThat(page.body().open()).hasContent("kites"));
    }

    @Test
    void the_old_name_of_gzip_is_known() {
        assertThat(get(ServerReply.packed("kites".getBytes(StandardCharsets.UTF_8)), "x-gzip"))
                .isInstanceOfSatisfying(
                        FetchResult.Page.class,
                        page -> assertThat(page.body().open()).hasContent("kites"));
    }
}
