package dev.offprint.fetch;

import dev.offprint.model.Message;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/// Converts exceptions of the HTTP client into results with a sentence for the user.
final class FetchErrors {
    private FetchErrors() {}

    static FetchResult of(Throwable thrown, URI address, FetchLimits limits) {
        var host = address.getHost();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLargeException much -> {
                    return new FetchResult.TooLarge(much.limit);
                }
                case FetchException failure -> throw failure;
                case UnresolvedAddressException _ -> {
                    return new FetchResult.Unreachable(Message.of("way.none", host));
                }
                case UnknownHostException _ -> {
                    return new FetchResult.Unreachable(Message.of("way.none", host));
                }
                case HttpConnectTimeoutException _ -> {
                    return new FetchResult.Unreachable(Message.of("way.connect", host, time(limits.connect())));
                }
                case HttpTimeoutException _ -> {
                    return slow(host, limits);
                }
                case TimeoutException _ -> {
                    return slow(host, limits);
                }
                case SSLException _ -> {
                    return new FetchResult.Unreachable(Message.of("way.encrypted", host));
                }
                case ZipException _ -> {
                    return new FetchResult.Unreachable(Message.of("way.damaged", host));
                }
                default -> {} // try its cause
            }
        }
        return switch (root(thrown)) {
            case EOFException _ -> broken(host);
            case ConnectException _ -> new FetchResult.Unreachable(Message.of("way.nothing", host));
            case IOException _ -> broken(host);
            default -> throw new FetchException(Message.of("fetch.failed", address), thrown);
        };
    }

    private static FetchResult broken(String host) {
        return new FetchResult.Unreachable(Message.of("way.broken", host));
    }

    private static FetchResult slow(String host, FetchLimits limits) {
        return new FetchResult.Unreachable(Message.of("way.slow", host, time(limits.total())));
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? root(cause) : thrown;
    }

    private static Message time(Duration time) {
        return time.toSeconds() > 0
                ? Message.of("time.seconds", time.toSeconds())
                : Message.of("time.millis", time.toMillis());
    }
}
