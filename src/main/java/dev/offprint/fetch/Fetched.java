package dev.offprint.fetch;

import dev.offprint.model.Saying;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Everything that can come of asking for an address.
public sealed interface Fetched {
    /// An answer with content, unpacked.
    ///
    /// @param address where it came from in the end, after redirects
    /// @param next    where the list goes on, from `Link: <…>; rel="next"` (RFC 8288)
    record Page(
            URI address,
            Body body,
            Validators validators,
            @Nullable URI next) implements Fetched {}

    /// What the validators stand for is still current.
    record Unchanged() implements Fetched {}

    /// The server answered, but not with what was asked for.
    ///
    /// @param retryAfter how long it wants to be left alone; null when it did not say
    record Refused(int status, @Nullable Duration retryAfter) implements Fetched {}

    /// No answer, or one that broke off.
    ///
    /// @param reason one plain sentence
    record Unreachable(Saying reason) implements Fetched {}

    /// More bytes than anything that this program wants; reading stopped there.
    ///
    /// @param limit in bytes
    record TooLarge(long limit) implements Fetched {}

    /// The address, or one that it redirects to, is none that may be asked.
    ///
    /// @param reason one plain sentence
    record Astray(Saying reason) implements Fetched {}

    /// Somebody asked to stop before there was an answer; nothing is known of the address.
    record Stopped() implements Fetched {}
}
