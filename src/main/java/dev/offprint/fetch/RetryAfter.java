package dev.offprint.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parser for headers that ask the client to wait: `Retry-After` in seconds or as a date (RFC 9110, section
/// 10.2.3), and `RateLimit` with an item that has nothing remaining, `"api";r=0;t=55`
/// (draft-ietf-httpapi-ratelimit-headers).
final class RetryAfter {
    /// Longest wait that is honoured, since either clock may be wrong.
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPENT = Pattern.compile("(?:^|;)\\s*r\\s*=\\s*0\\s*(?:;|$)");
    private static final Pattern RESET = Pattern.compile("(?:^|;)\\s*t\\s*=\\s*(\\d{1,9})\\s*(?:;|$)");

    private RetryAfter() {}

    /// The longest wait requested; null when none is.
    static @Nullable Duration in(HttpHeaders headers, Instant now) {
        Duration longest = null;
        for (var value : headers.allValues("Retry-After")) {
            longest = longer(longest, retryAfter(value.strip(), now));
        }
        for (var value : headers.allValues("RateLimit")) {
            for (var item : COMMA.split(value, -1)) {
                longest = longer(longest, reset(item));
            }
        }
        return longest;
    }

    private static @Nullable Duration retryAfter(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            var then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException _) {
            return null; // not a form of the standard: ignored
        }
    }

    private static @Nullable Duration reset(String item) {
        var reset = RESET.matcher(item);
        return SPENT.matcher(item).find() && reset.find() ? Duration.ofSeconds(Long.parseLong(reset.group(1))) : null;
    }

    private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? cut(other) : one;
        }
        return one.compareTo(other) > 0 ? one : cut(other);
    }

    private static @Nullable Duration cut(@Nullable Duration time) {
        return time != null && time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
