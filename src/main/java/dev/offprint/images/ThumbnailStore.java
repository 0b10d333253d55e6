package dev.offprint.images;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.fetch.FetchCancellation;
import dev.offprint.fetch.FetchLimits;
import dev.offprint.fetch.FetchResult;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.RateLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Thumbnails by address: from the cache folder, else from their server, with rate and size limits. For one
/// thread at a time.
public final class ThumbnailStore {
    /// A figure of a paper for a web page has some hundred kilobytes.
    public static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 3 << 20, 3 << 20, 3);
    /// A screenful at once, then one per second.
    public static final RateLimit RATE_LIMIT = new RateLimit(60, 15);

    /// Statuses that are temporary: request timeout, too early, too many requests.
    private static final Set<Integer> TRANSIENT_STATUSES = Set.of(408, 425, 429);

    private static final Duration RETRY_DELAY = Duration.ofMinutes(1);

    private final ImageCache cache;
    private final HttpFetcher fetcher;
    private final LongSupplier maxBytes;
    private final InstantSource clock;
    private final Predicate<URI> permitted;
    private final Set<String> unavailable = new HashSet<>();
    private final Map<String, Instant> retryAt = new HashMap<>();

    /// @param fetcher  with [#LIMITS] and [#RATE_LIMIT]; while offline only cached images are returned
    /// @param maxBytes maximum size of the folder, evaluated at each write
    /// @param permitted the addresses to request: a source chooses them, and must not reach servers of this machine
    public ThumbnailStore(
            Path folder, HttpFetcher fetcher, LongSupplier maxBytes, InstantSource clock, Predicate<URI> permitted) {
        this.permitted = permitted;
        this.cache = new ImageCache(folder);
        this.fetcher = fetcher;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /// The bytes of a PNG, JPEG or GIF; null if unavailable. An address without image is not requested again
    /// before the next start, one with a temporary failure not for a minute.
    ///
    /// @param cancellation waits for the rate limit, and ends the wait when the image is no longer needed
    public byte @Nullable [] get(String address, FetchCancellation cancellation) {
        var cached = cache.read(address, clock.instant());
        if (cached != null) {
            return cached;
        }
        var until = retryAt.get(address);
        boolean delayed = until != null && clock.instant().isBefore(until);
        return delayed || unavailable.contains(address) ? null : fetch(address, cancellation);
    }

    /// Whether an address has no image, so that it is not requested again before the next start.
    public boolean unavailable(String address) {
        return unavailable.contains(address);
    }

    private byte @Nullable [] fetch(String address, FetchCancellation cancellation) {
        var uri = URI.create(address);
        if (!permitted.test(uri)) {
            return markUnavailable(address);
        }
        return switch (fetcher.get(uri, CacheValidators.NONE, cancellation)) {
            case FetchResult.Page page -> validate(address, page);
            case FetchResult.Stopped _ -> null;
            case FetchResult.Unreachable _ -> retryLater(address, RETRY_DELAY);
            case FetchResult.Refused(int status, var retryAfter)
            when status >= 500 || TRANSIENT_STATUSES.contains(status) ->
                retryLater(address, retryAfter == null ? RETRY_DELAY : retryAfter);
            case FetchResult.Unchanged _, FetchResult.Refused _, FetchResult.TooLarge _, FetchResult.Disallowed _ ->
                markUnavailable(address);
        };
    }

    private byte @Nullable [] retryLater(String address, Duration delay) {
        retryAt.put(address, clock.instant().plus(delay));
        return null;
    }

    private byte @Nullable [] validate(String address, FetchResult.Page page) {
        try (var in = page.body().open()) {
            var bytes = in.readAllBytes();
            if (!ImageSniffer.drawable(bytes)) {
                return markUnavailable(address);
            }
            retryAt.remove(address);
            cache.write(address, bytes, clock.instant(), maxBytes.getAsLong());
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private byte @Nullable [] markUnavailable(String address) {
        unavailable.add(address);
        return null;
    }
}
