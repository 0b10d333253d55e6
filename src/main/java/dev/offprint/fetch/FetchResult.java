package dev.offprint.fetch;

import dev.offprint.model.Message;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Everything that can come of asking for an address.
public sealed interface FetchResult {
    /// An answer with content, unpacked.
    ///
    /// @param address where it came from in the end, after redirects
    /// @param next    where the list goes on, from `Link: <…>; rel="next"` (RFC 8288)
    record Page(
            URI address,
            ResponseBody body,
            CacheValidators validators,
            @Nullable URI next) implements FetchResult {}

    /// What the validators stand for is still current.
    record Unchanged() implements FetchResult {}

    /// The server answered, but not with what was asked for.
    ///
    /// @param retryAfter how long it wants to be left alone; null when it did not say
    record Refused(int status, @Nullable Duration retryAfter) implements FetchResult {}

    /// No answer, or one that broke off.
    ///
    /// @param reason one plain sentence
    record Unreachable(Message reason) implements FetchResult {}

    /// More bytes than anything that this program wants; reading stopped there.
    ///
    /// @param limit in bytes
    record TooLarge(long limit) implements FetchResult {}

    /// The address, or one that it redirects to, is none that may be asked.
    ///
    /// @param reason one plain sentence
    record Astray(Message reason) implements FetchResult {}

    /// Somebody asked to stop before there was an answer; nothing is known of the address.
    record Stopped() implements FetchResult {}
}
