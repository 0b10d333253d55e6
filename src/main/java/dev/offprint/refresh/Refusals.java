package dev.offprint.refresh;

import dev.offprint.fetch.Fetched;
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
        return new Answer.Failed(Status.REFUSED, sentence(refused.status(), wish), again, reach);
    }

    static Answer.Failed unreachable(String reason) {
        return new Answer.Failed(Status.UNREACHABLE, reason, Duration.ZERO, Answer.Reach.SOURCE);
    }

    static Answer.Failed challenge() {
        var why =
                "The source wants proof that a person is asking. Open its page in a browser once, or try again later.";
        return new Answer.Failed(Status.REFUSED, why, null, Answer.Reach.WAY);
    }

    static Answer.Failed astray(Fetched.Astray astray) {
        return new Answer.Failed(Status.REFUSED, astray.reason(), null, Answer.Reach.WAY);
    }

    static Answer.Failed tooLarge(Fetched.TooLarge large) {
        return unreadable("The answer is larger than " + (large.limit() >> 20) + " MB and was not read.");
    }

    static Answer.Failed unreadable(String why) {
        return new Answer.Failed(Status.UNREADABLE, why, null, Answer.Reach.WAY);
    }

    private static String sentence(int status, @Nullable Duration retryAfter) {
        return switch (status) {
            case 429 ->
                retryAfter == null
                        ? "The source was asked too often; it will be asked more slowly."
                        : "The source was asked too often and wants to be left alone for " + words(retryAfter) + ".";
            case 400 -> "The source does not know what to do with this date (400).";
            case 401, 403 -> "The source will not let anybody in without an account (" + status + ").";
            case 404, 410 -> "The source has nothing at this address (" + status + ").";
            case 407 -> "The proxy on the way wants a password (407).";
            default ->
                status >= 500
                        ? "The source has trouble of its own (" + status + ")"
                                + (retryAfter == null
                                        ? "; it will be asked again."
                                        : " and wants to be left alone for " + words(retryAfter) + ".")
                        : "The source answered with something other than a list (" + status + ").";
        };
    }

    static String words(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7_200 ? (seconds + 59) / 60 + " minutes" : (seconds + 3_599) / 3_600 + " hours";
    }
}
