package dev.offprint.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// What a [LocalServer] does with a connection.
@FunctionalInterface
public interface ServerReply {
    /// @param closed counts down when the server is closed
    void write(Socket connection, CountDownLatch closed) throws IOException;

    static ServerReply ok(String body, String... headers) {
        return bytes(200, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static ServerReply status(int status, String... headers) {
        return bytes(status, new byte[0], headers);
    }

    static ServerReply gzip(byte[] unpacked, String... headers) {
        return bytes(200, packed(unpacked), with(headers, "Content-Encoding: gzip"));
    }

    /// @param headers each `Name: value`
    static ServerReply bytes(int status, byte[] body, String... headers) {
        return (connection, _) -> {
            var out = connection.getOutputStream();
            out.write(head(status, with(headers, "Content-Length: " + body.length)));
            out.write(body);
            out.flush();
        };
    }

    static ServerReply redirect(String location) {
        return status(302, "Location: " + location);
    }

    /// Promises more bytes than it sends, then hangs up.
    static ServerReply cut(String body) {
        return (connection, _) -> {
            var out = connection.getOutputStream();
            out.write(head(200, "Content-Length: " + (body.length() + 1_000)));
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }

    /// Takes the question and says nothing.
    static ServerReply silence() {
        return (_, closed) -> wait(closed, 60_000);
    }

    /// Sends one byte every few milliseconds, for ever.
    static ServerReply drip() {
        return (connection, closed) -> {
            var out = connection.getOutputStream();
            out.write(head(200, "Content-Type: text/html"));
            do {
                out.write(' ');
                out.flush();
            } while (!wait(closed, 5));
        };
    }

    /// Sends zeros without saying how many there will be.
    static ServerReply zeros(long count) {
        return (connection, _) -> {
            var out = connection.getOutputStream();
            out.write(head(200));
            var block = new byte[1 << 16];
            for (long sent = 0; sent < count; sent += block.length) {
                out.write(block);
            }
        };
    }

    /// Empty gzip blocks for ever: bytes that unpack to nothing.
    static ServerReply hollowGzip() {
        return (connection, closed) -> {
            var out = connection.getOutputStream();
            out.write(head(200, "Content-Encoding: gzip"));
            out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
            var block = new byte[5 * 4_096]; // stored blocks of length zero: 00 0000 FFFF
            for (int at = 0; at < block.length; at += 5) {
                block[at + 3] = (byte) 0xff;
                block[at + 4] = (byte) 0xff;
            }
            while (closed.getCount() > 0) {
                out.write(block);
            }
        };
    }

    static byte[] packed(byte[] unpacked) {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] head(int status, String... headers) {
        var head = "HTTP/1.1 " + status + " Said\r\nConnection: close\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n") + "\r\n";
        return head.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] with(String[] headers, String last) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = last;
        return all;
    }

    private static boolean wait(CountDownLatch closed, long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
