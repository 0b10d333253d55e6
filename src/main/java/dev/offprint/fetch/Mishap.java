package dev.offprint.fetch;

import dev.offprint.model.Saying;
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

/// Says in one sentence what an exception of the client means to a reader.
final class Mishap {
    private Mishap() {}

    static Fetched of(Throwable thrown, URI address, Bounds bounds) {
        var host = address.getHost();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case TooMuch much -> {
                    return new Fetched.TooLarge(much.limit);
                }
                case UnresolvedAddressException _ -> {
                    return new Fetched.Unreachable("There is no way to " + host + "; is this machine online?");
                }
                case UnknownHostException _ -> {
                    return new Fetched.Unreachable("There is no way to " + host + "; is this machine online?");
                }
                case HttpConnectTimeoutException _ -> {
                    return new Fetched.Unreachable(
                            "No connection to " + host + " came about within " + time(bounds.connect()) + ".");
                }
                case HttpTimeoutException _ -> {
                    return slow(host, bounds);
                }
                case TimeoutException _ -> {
                    return slow(host, bounds);
                }
                case SSLException _ -> {
                    return new Fetched.Unreachable("The encrypted connection to " + host
                            + " failed; a proxy or a wrong clock may be the reason.");
                }
                case ZipException _ -> {
                    return new Fetched.Unreachable(
                            "The answer of " + host + " arrived damaged; it will be asked again.");
                }
                default -> {} // look further down
            }
        }
        return switch (root(thrown)) {
            case EOFException _ -> broken(host);
            case ConnectException _ ->
                new Fetched.Unreachable("Nothing answers at " + host + "; is this machine online?");
            case IOException _ -> broken(host);
            default -> throw new FetchException(Saying.of("fetch.failed", address), thrown);
        };
    }

    private static Fetched broken(String host) {
        return new Fetched.Unreachable("The connection to " + host + " broke off before the answer was complete.");
    }

    private static Fetched slow(String host, Bounds bounds) {
        return new Fetched.Unreachable("No complete answer of " + host + " came within " + time(bounds.total()) + ".");
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? root(cause) : thrown;
    }

    private static String time(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
