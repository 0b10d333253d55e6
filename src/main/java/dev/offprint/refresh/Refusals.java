package dev.offprint.refresh;

import dev.offprint.fetch.Fetched;
import dev.offprint.model.Saying;
import dev.offprint.model.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Plain words for answers that are no list.
final class Refusals {
    private Refusals() {}

    static Answer.Failed refused(Fetched.Refused refused) {
        var wish = refused.retryAfter();
        var reach = switch (refused.status()) {
            case 407, 429 -> Answer.Reach.SOURCE;
            case 400, 404, 410 -> Answer.Reach.ADDRESS;
            default -> refused.status() >= 500 && wish != null ? Answer.Reach.SOURCE : Answer.Reach.WAY;
        };
        boolean passing = refused.status() == 429 || refused.status() >= 500;
        var again = wish == null && passing ? Duration.ZERO : wish;
        return new Answer.Failed(Status.REFUSED, saying(refused.status(), wish), again, reach);
    }

    static Answer.Failed unreachable(Saying reason) {
        return new Answer.Failed(Status.UNREACHABLE, reason, Duration.ZERO, Answer.Reach.SOURCE);
    }

    static Answer.Failed challenge() {
        return new Answer.Failed(Status.REFUSED, Saying.of("source.challenge"), null, Answer.Reach.WAY);
    }

    static Answer.Failed astray(Fetched.Astray astray) {
        return new Answer.Failed(Status.REFUSED, astray.reason(), null, Answer.Reach.WAY);
    }

    static Answer.Failed tooLarge(Fetched.TooLarge large) {
        return unreadable(Saying.of("source.large", large.limit() >> 20));
    }

    static Answer.Failed unreadable(Saying why) {
        return new Answer.Failed(Status.UNREADABLE, why, null, Answer.Reach.WAY);
    }

    private static Saying saying(int status, @Nullable Duration retryAfter) {
        return switch (status) {
            case 429 ->
                retryAfter == null ? Saying.of("source.often") : Saying.of("source.often.rest", words(retryAfter));
            case 400 -> Saying.of("source.date");
            case 401, 403 -> Saying.of("source.account", status);
            case 404, 410 -> Saying.of("source.nothing", status);
            case 407 -> Saying.of("source.proxy");
            default -> status >= 500 ? ill(status, retryAfter) : Saying.of("source.other", status);
        };
    }

    private static Saying ill(int status, @Nullable Duration retryAfter) {
        return retryAfter == null
                ? Saying.of("source.ill", status)
                : Saying.of("source.ill.rest", status, words(retryAfter));
    }

    static Saying words(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        if (seconds < 120) {
            return Saying.of("time.seconds", seconds);
        }
        return seconds < 7_200
                ? Saying.of("time.minutes", (seconds + 59) / 60)
                : Saying.of("time.hours", (seconds + 3_599) / 3_600);
    }
}
