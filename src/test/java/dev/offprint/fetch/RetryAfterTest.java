package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RetryAfterTest {
    private static @Nullable Duration advice(String... headers) {
        var values = Arrays.stream(headers)
                .map(header -> header.split(": ", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0], Collectors.mapping(header -> header[1], Collectors.toList())));
        Map<String, List<String>> map = Map.copyOf(values);
        return RetryAfter.in(HttpHeaders.of(map, (_, _) -> true), Instant.parse("2026-05-04T12:00:00Z"));
    }

    @Test
    void nothing_said_is_null() {
        assertThat(advice("Content-Type: text/html")).isNull();
    }

    @Test
    void seconds_are_read() {
        assertThat(advice("Retry-After: 125")).isEqualTo(Duration.ofSeconds(125));
    }

    @Test
    void a_date_is_read_against_the_clock() {
        assertThat(advice("Retry-After: Mon, 04 May 2026 12:01:30 GMT")).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void a_date_in_the_past_means_now() {
        assertThat(advice("Retry-After: Mon, 04 May 2026 11:00:00 GMT")).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_rate_limit_with_nothing_left_says_when_it_starts_anew() {
        assertThat(advice("RateLimit: \"api\";r=0;t=55")).isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    void a_rate_limit_with_something_left_asks_for_no_wait() {
        assertThat(advice("RateLimit: \"api\";r=412;t=55")).isNull();
    }

    @Test
    void of_several_limits_the_spent_one_counts() {
        assertThat(advice("RateLimit: \"pages\";r=90;t=200, \"api\"; r=0; t=30"))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void of_several_words_the_longest_counts() {
        assertThat(advice("Retry-After: 10", "RateLimit: \"api\";r=0;t=55")).isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    void nobody_is_left_alone_for_more_than_a_day() {
        assertThat(advice("Retry-After: 99999999")).isEqualTo(Duration.ofDays(1));
        assertThat(advice("Retry-After: Mon, 04 May 2099 12:01:30 GMT")).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void what_is_no_time_is_as_good_as_not_said() {
        assertThat(advice("Retry-After: soon")).isNull();
        assertThat(advice("Retry-After: -5")).isNull();
        assertThat(advice("RateLimit: 0")).isNull();
    }
}
