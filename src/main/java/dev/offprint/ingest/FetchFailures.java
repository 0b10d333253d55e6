package dev.offprint.ingest;

import dev.offprint.fetch.FetchResult;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Failure results and their messages for responses that are not a list.
final class FetchFailures {
    private FetchFailures() {}

    static EditionResult.Failed refused(FetchResult.Refused refused) {
        var wish = refused.retryAfter();
        var reach = switch (refused.status()) {
            case 407, 429 -> EditionResult.Reach.SOURCE;
            case 400, 404, 410 -> EditionResult.Reach.ADDRESS;
            default -> refused.status() >= 500 && wish != null ? EditionResult.Reach.SOURCE : EditionResult.Reach.WAY;
        };
        boolean passing = refused.status() == 429 || refused.status() >= 500;
        var again = wish == null && passing ? Duration.ZERO : wish;
        return new EditionResult.Failed(PaperStatus.REFUSED, saying(refused.status(), wish), again, reach);
    }

    static EditionResult.Failed unreachable(Message reason) {
        return new EditionResult.Failed(PaperStatus.UNREACHABLE, reason, Duration.ZERO, EditionResult.Reach.SOURCE);
    }

    static EditionResult.Failed challenge() {
        return new EditionResult.Failed(
                PaperStatus.REFUSED, Message.of("source.challenge"), null, EditionResult.Reach.WAY);
    }

    static EditionResult.Failed astray(FetchResult.Disallowed astray) {
        return new EditionResult.Failed(PaperStatus.REFUSED, astray.reason(), null, EditionResult.Reach.WAY);
    }

    static EditionResult.Failed tooLarge(FetchResult.TooLarge large) {
        return unreadable(Message.of("source.large", large.limit() >> 20));
    }

    static EditionResult.Failed unreadable(Message why) {
        return new EditionResult.Failed(PaperStatus.UNREADABLE, why, null, EditionResult.Reach.WAY);
    }

    private static Message saying(int status, @Nullable Duration retryAfter) {
        return switch (status) {
            case 429 ->
                retryAfter == null ? Message.of("source.often") : Message.of("source.often.rest", words(retryAfter));
            case 400 -> Message.of("source.date");
            case 401, 403 -> Message.of("source.account", status);
            case 404, 410 -> Message.of("source.nothing", status);
            case 407 -> Message.of("source.proxy");
            default -> status >= 500 ? ill(status, retryAfter) : Message.of("source.other", status);
        };
    }

    private static Message ill(int status, @Nullable Duration retryAfter) {
        return retryAfter == null
                ? Message.of("source.ill", status)
                : Message.of("source.ill.rest", status, words(retryAfter));
    }

    static Message words(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        if (seconds < 120) {
            return Message.of("time.seconds", seconds);
        }
        return seconds < 7_200
                ? Message.of("time.minutes", (seconds + 59) / 60)
                : Message.of("time.hours", (seconds + 3_599) / 3_600);
    }
}
