package dev.offprint.fetch;

import com.github.mizosoft.methanol.BodyDecoder;
import com.github.mizosoft.methanol.Methanol;
import dev.offprint.model.Message;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// HTTP client with one request at a time per host, a rate limit per host, and decompression. Every outcome is a
/// [FetchResult]; nothing that a server, a proxy or a network does causes an exception.
///
/// Any thread may call [#get], which blocks until there is a result; meant for virtual threads.
public final class HttpFetcher implements AutoCloseable {
    private static final String NAME = "Offprint/0.1.0 (a desktop reader for research papers)";
    private static final String WANTED = "application/json, text/html;q=0.9, application/atom+xml;q=0.9, */*;q=0.5";

    static {
        // The platform refuses passwords to proxies in front of https unless told otherwise; read once, before the
        // first client.
        if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    private final ProxySettings proxy;
    private final HttpClient httpClient;
    private final Methanol client;
    private final FetchLimits limits;
    private final HostThrottle throttle;
    private final InstantSource clock;
    private final BooleanSupplier offline;
    private volatile boolean closed;

    /// @param rateLimits the rate limit of each address; addresses of one host with equal limits share one
    ///     allowance
    /// @param proxy selects the proxy, and has its password
    public HttpFetcher(
            FetchLimits limits, Function<URI, RateLimit> rateLimits, ProxySettings proxy, InstantSource clock) {
        this(limits, rateLimits, proxy, clock, () -> false);
    }

    /// @param offline read before each request; while true no request is sent, and every result is
    ///     [FetchResult.Stopped]
    public HttpFetcher(
            FetchLimits limits,
            Function<URI, RateLimit> rateLimits,
            ProxySettings proxy,
            InstantSource clock,
            BooleanSupplier offline) {
        this.limits = limits;
        this.proxy = proxy;
        this.clock = clock;
        this.offline = offline;
        throttle = new HostThrottle(rateLimits, clock);
        httpClient = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxy)
                .build();
        client = Methanol.newBuilder(httpClient)
                .userAgent(NAME)
                .defaultHeader("Accept", WANTED)
                .defaultHeader(
                        "Accept-Encoding",
                        String.join(
                                ", ", BodyDecoder.Factory.installedBindings().keySet()))
                .autoAcceptEncoding(false) // so that bytes can be counted before decompression
                .build();
    }

    /// Requests an address: waits for the host's allowance, then for the response.
    ///
    /// @param validators of a response that the caller already has; [CacheValidators#NONE] if there is none
    /// @param cancellation waits for the allowance, and tells when to stop
    public FetchResult get(URI address, CacheValidators validators, FetchCancellation cancellation) {
        var objection = UrlPolicy.objection(address);
        if (objection != null) {
            return new FetchResult.Disallowed(objection);
        }
        return throttle.runExclusively(address, () -> follow(address, validators, null, cancellation));
    }

    /// As [#get], to a file: a page means that the file is whole, and its body is empty. What a broken download left
    /// there is continued where the server still has the same. Redirects to other servers are not followed.
    ///
    /// @throws FetchException if the file cannot be written
    public FetchResult download(URI address, DownloadFile file, FetchCancellation cancellation) {
        var objection = UrlPolicy.objection(address);
        if (objection != null) {
            return new FetchResult.Disallowed(objection);
        }
        return throttle.runExclusively(address, () -> follow(address, CacheValidators.NONE, file, cancellation));
    }

    /// Counts requests to the host of `address` that this fetcher did not make, so that neither a restart nor a
    /// second process exceeds the rate limit. Counting its own requests again is harmless.
    public void count(URI address, List<Instant> requests) {
        throttle.count(address, requests);
    }

    private FetchResult follow(
            URI address, CacheValidators validators, @Nullable DownloadFile file, FetchCancellation cancellation) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        var at = address;
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            var socks = proxy.socksProxy(at);
            if (socks != null) {
                return new FetchResult.Disallowed(Message.of("road.socks", socks));
            }
            var instead = closed ? new FetchResult.Stopped() : throttle.await(at, cancellation);
            if (instead != null || offline.getAsBoolean()) { // read after the wait, during which it may have changed
                return instead != null ? instead : new FetchResult.Stopped();
            }
            switch (once(at, validators, file, Duration.ofNanos(deadline - System.nanoTime()), cancellation)) {
                case Step.Arrived(var fetched) -> {
                    return fetched;
                }
                case Step.Redirect(var to) -> {
                    if (file != null && !to.getRawAuthority().equals(at.getRawAuthority())) {
                        return new FetchResult.Disallowed(Message.of("road.elsewhere", to));
                    }
                    at = to;
                }
            }
        }
        return new FetchResult.Disallowed(Message.of("road.redirects", limits.redirects()));
    }

    private sealed interface Step {
        record Arrived(FetchResult fetched) implements Step {}

        record Redirect(URI to) implements Step {}
    }

    private Step once(
            URI address,
            CacheValidators validators,
            @Nullable DownloadFile file,
            Duration left,
            FetchCancellation cancellation) {
        var time = left.isPositive() ? left : Duration.ofMillis(1);
        var limiter = new AtomicReference<ByteLimiter>();
        var answer = client.sendAsync(request(address, validators, file, time), head -> {
            var body = file == null ? decoded(head) : file.body(head);
            var measured = new ByteLimiter(body, limits.packed() - (file == null ? 0 : file.received()));
            limiter.set(measured);
            return measured;
        });
        try {
            var response = answer.copy().orTimeout(time.toNanos(), TimeUnit.NANOSECONDS);
            CompletableFuture.anyOf(response, cancellation.stopped())
                    .join(); // on a copy, so that no dependents accumulate
            return response.isDone() ? step(address, validators, response.join()) : given(new FetchResult.Stopped());
        } catch (CompletionException | CancellationException trouble) {
            return given(closed ? new FetchResult.Stopped() : FetchErrors.of(trouble, address, limits));
        } finally {
            cancel(answer, limiter.get());
        }
    }

    /// The body without its encoding. Servers that name an unknown one, such as `UTF-8`, send plain bytes.
    private HttpResponse.BodySubscriber<byte[]> decoded(HttpResponse.ResponseInfo head) {
        var body = new BodyCollector(limits.unpacked());
        var encoding =
                head.headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        var known = encoding.startsWith("x-") ? encoding.substring(2) : encoding; // RFC 9110, 8.4.1
        return BodyDecoder.Factory.getFactory(known)
                .<HttpResponse.BodySubscriber<byte[]>>map(decoder -> decoder.create(body))
                .orElse(body);
    }

    private HttpRequest request(URI address, CacheValidators validators, @Nullable DownloadFile file, Duration time) {
        var request = HttpRequest.newBuilder(address).timeout(time);
        if (UrlPolicy.local(address) && "http".equalsIgnoreCase(address.getScheme())) {
            request.version(HttpClient.Version.HTTP_1_1); // small local servers fail on the upgrade to HTTP/2
        }
        if (validators.etag() != null) {
            request.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        if (file != null) {
            file.headers().forEach(request::header);
        }
        var authorization = proxy.authorization(address);
        if (authorization != null) {
            request.header("Proxy-Authorization", authorization);
        }
        return request.build();
    }

    private Step step(URI address, CacheValidators asked, HttpResponse<byte[]> response) {
        var headers = response.headers();
        var advice = RetryAfter.in(headers, clock.instant());
        if (advice != null) {
            throttle.block(address, advice);
        }
        int status = response.statusCode();
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                redirect(address, headers.firstValue("Location").orElse(""));
            case 304 ->
                given(
                        asked.equals(CacheValidators.NONE)
                                ? new FetchResult.Refused(304, null)
                                : new FetchResult.Unchanged());
            default -> given(status / 100 == 2 ? page(address, response) : new FetchResult.Refused(status, advice));
        };
    }

    private static Step redirect(URI from, String location) {
        var to = location.isBlank() ? null : NextLink.resolved(from, location);
        if (to == null) {
            return given(new FetchResult.Disallowed(Message.of("road.nowhere")));
        }
        var objection = UrlPolicy.objection(from, to);
        return objection == null ? new Step.Redirect(to) : given(new FetchResult.Disallowed(objection));
    }

    private static FetchResult page(URI address, HttpResponse<byte[]> response) {
        var headers = response.headers();
        var validators = new CacheValidators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
        return new FetchResult.Page(
                address, new ResponseBody(response.body()), validators, NextLink.in(headers, address));
    }

    private static Step given(FetchResult fetched) {
        return new Step.Arrived(fetched);
    }

    /// Cancels a transfer whose result is no longer needed.
    private static void cancel(CompletableFuture<?> answer, @Nullable ByteLimiter limiter) {
        if (!answer.isDone()) {
            answer.cancel(true);
            if (limiter != null) {
                limiter.cancel();
            }
        }
    }

    /// Cancels running requests: their callers receive [FetchResult.Stopped].
    @Override
    public void close() {
        closed = true;
        httpClient.shutdownNow();
    }
}
