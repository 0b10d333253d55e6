package dev.offprint.fetch;

import dev.offprint.model.Message;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Result of a request.
public sealed interface FetchResult {
    /// A response with content, decompressed.
    ///
    /// @param address final address after redirects
    /// @param next address of the next page, from `Link: <…>; rel="next"` (RFC 8288)
    record Page(
            URI address,
            ResponseBody body,
            CacheValidators validators,
            @Nullable URI next) implements FetchResult {}

    /// The content identified by the validators is still current.
    record Unchanged() implements FetchResult {}

    /// The server responded with an error status.
    ///
    /// @param retryAfter how long the server asks to wait; null when it did not say
    record Refused(int status, @Nullable Duration retryAfter) implements FetchResult {}

    /// No response, or a truncated one.
    ///
    /// @param reason one plain sentence
    record Unreachable(Message reason) implements FetchResult {}

    /// The response exceeded the byte limit and was not read further.
    ///
    /// @param limit in bytes
    record TooLarge(long limit) implements FetchResult {}

    /// The address, or one that it redirects to, is not allowed.
    ///
    /// @param reason one plain sentence
    record Disallowed(Message reason) implements FetchResult {}

    /// Cancelled before there was a response.
    record Stopped() implements FetchResult {}
}
