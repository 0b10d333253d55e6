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

/// Who may ask which host when: one at a time, at the host's pace, and not before it wants to be asked again.
final class HostThrottle {
    private final Function<URI, RateLimit> paces;
    private final InstantSource clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        final ReentrantLock one = new ReentrantLock(true);
        /// By pace, since pages and interface of one host may have limits of their own.
        final Map<RateLimit, Instant> full = new ConcurrentHashMap<>();

        volatile Instant leaveAloneUntil = Instant.MIN;
    }

    HostThrottle(Function<URI, RateLimit> paces, InstantSource clock) {
        this.paces = paces;
        this.clock = clock;
    }

    /// Runs `question` alone on its host.
    FetchResult alone(URI address, Supplier<FetchResult> question) {
        var one = host(address).one;
        one.lock();
        try {
            return question.get();
        } finally {
            one.unlock();
        }
    }

    /// Waits until the pace allows the next request and counts it. Answers what to say instead of asking, null when
    /// asking is fine.
    @Nullable
    FetchResult await(URI address, FetchCancellation waiter) {
        var host = host(address);
        var now = clock.instant();
        if (host.leaveAloneUntil.isAfter(now)) {
            return new FetchResult.Refused(429, Duration.between(now, host.leaveAloneUntil));
        }
        var pace = paces.apply(address);
        var full = host.full.getOrDefault(pace, Instant.EPOCH);
        var wait = Duration.between(now, pace.earliest(full));
        if (!waiter.pause(wait.isPositive() ? wait : Duration.ZERO)) {
            return new FetchResult.Stopped();
        }
        host.full.put(pace, pace.full(full, clock.instant()));
        return null;
    }

    /// Nobody asks this host for so long.
    void leaveAlone(URI address, Duration time) {
        host(address).leaveAloneUntil = clock.instant().plus(time);
    }

    /// Counts requests that others made, or this program before it was started again.
    void count(URI address, List<Instant> requests) {
        var pace = paces.apply(address);
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
