package dev.offprint.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Throttle for requests per host: one at a time, within the host's rate limit, and not before a requested pause is
/// over.
final class HostThrottle {
    private final Function<URI, RateLimit> rateLimits;
    private final InstantSource clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        final ReentrantLock one = new ReentrantLock(true);
        /// Keyed by rate limit, since pages and API of one host may have separate limits.
        final Map<RateLimit, Instant> full = new ConcurrentHashMap<>();

        volatile Instant blockedUntil = Instant.MIN;
    }

    HostThrottle(Function<URI, RateLimit> rateLimits, InstantSource clock) {
        this.rateLimits = rateLimits;
        this.clock = clock;
    }

    /// Runs a request while no other one to its host runs.
    FetchResult runExclusively(URI address, Supplier<FetchResult> question) {
        var one = host(address).one;
        one.lock();
        try {
            return question.get();
        } finally {
            one.unlock();
        }
    }

    /// Waits until the rate limit allows the next request and counts it. Returns the result to use instead of
    /// sending the request; null when it may be sent.
    @Nullable
    FetchResult await(URI address, FetchCancellation cancellation) {
        var host = host(address);
        var now = clock.instant();
        if (host.blockedUntil.isAfter(now)) {
            return new FetchResult.Refused(429, Duration.between(now, host.blockedUntil));
        }
        var pace = rateLimits.apply(address);
        var full = pace.bounded(host.full.getOrDefault(pace, Instant.EPOCH), now);
        var wait = Duration.between(now, pace.earliest(full));
        if (!cancellation.pause(wait.isPositive() ? wait : Duration.ZERO)) {
            return new FetchResult.Stopped();
        }
        host.full.put(pace, pace.full(full, clock.instant()));
        return null;
    }

    /// Blocks requests to this host for a duration.
    void block(URI address, Duration time) {
        host(address).blockedUntil = clock.instant().plus(time);
    }

    /// Counts requests made by other processes, or by this program before a restart.
    void count(URI address, List<Instant> requests) {
        var pace = rateLimits.apply(address);
        var full = Instant.EPOCH;
        for (var request : requests.stream().sorted().toList()) {
            full = pace.full(full, request);
        }
        host(address).full.merge(pace, full, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Host host(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return hosts.computeIfAbsent(host + ":" + address.getPort(), _ -> new Host());
    }
}
