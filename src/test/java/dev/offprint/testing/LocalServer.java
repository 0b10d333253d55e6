package dev.offprint.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;

/// A web server on this machine that answers what a test tells it to, well-behaved or not. Each request is a connection
/// and a thread of its own.
public final class LocalServer implements AutoCloseable {
    /// @param address path and query as asked for
    /// @param headers by their names in lower case
    public record Request(String address, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final ServerSocket socket;
    private final Thread serving;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<ServerReply>> replies = new ConcurrentHashMap<>();
    private volatile Function<Request, ServerReply> otherwise = _ -> ServerReply.status(404);

    public LocalServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serving = Thread.ofVirtual().start(this::serve);
    }

    /// Answers `address` (path and query) with these replies in turn, then with the last one for ever.
    public LocalServer on(String address, ServerReply... inTurn) {
        replies.put(address, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    /// Answers every other address; without this it is 404.
    public LocalServer otherwise(Function<Request, ServerReply> answer) {
        otherwise = answer;
        return this;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public URI at(String address) {
        return URI.create(base() + address);
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// What was asked for, in order.
    public List<String> asked() {
        return requests.stream().map(Request::address).toList();
    }

    private void serve() {
        while (closed.getCount() > 0) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            var request = read(connection);
            requests.add(request);
            reply(request).write(connection, closed);
        } catch (IOException _) {
            // the client hung up, which some tests want
        }
    }

    private ServerReply reply(Request request) {
        var inTurn = replies.get(request.address());
        if (inTurn == null) {
            return otherwise.apply(request);
        }
        synchronized (inTurn) {
            return inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst();
        }
    }

    private static Request read(Socket connection) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        var first = lines.readLine();
        if (first == null) {
            throw new IOException("nothing asked");
        }
        var headers = new TreeMap<String, String>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var address = Stream.of(first.split(" ", -1)).skip(1).findFirst().orElse("");
        return new Request(address, Map.copyOf(headers));
    }

    /// Back when nothing answers any more: the socket goes on listening until the thread that waits at it has noticed.
    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
