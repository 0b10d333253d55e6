package dev.offprint.fetch;

import dev.offprint.model.Message;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file that a download is written to. While it is not whole, a second file beside it, with `.etag` behind its name,
/// has what tells whether the server still has the same (RFC 9110, 13.1.5). For one thread at a time.
public final class DownloadFile {
    private final Path file;
    private final Path validator;
    private long received;

    /// @param file in a folder that exists
    public DownloadFile(Path file) {
        this.file = file;
        this.validator = file.resolveSibling(file.getFileName() + ".etag");
    }

    public Path file() {
        return file;
    }

    /// Bytes that an earlier download left and that this one goes on from.
    long received() {
        return received;
    }

    /// Bytes are counted, so they must come as they are.
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept-Encoding", "identity");
        received = 0;
        try {
            if (Files.exists(validator) && Files.exists(file) && Files.size(file) > 0) {
                received = Files.size(file);
                headers.put("Range", "bytes=" + received + "-");
                headers.put("If-Range", Files.readString(validator));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        return headers;
    }

    /// Only a page is written to the file, not what a server says of an error.
    BodySubscriber<byte[]> body(ResponseInfo head) {
        if (head.statusCode() != 200 && head.statusCode() != 206) {
            return new BodyCollector(1 << 20);
        }
        boolean goesOn = head.statusCode() == 206 && received > 0;
        received = goesOn ? received : 0;
        try {
            var same = head.headers()
                    .firstValue("ETag")
                    .filter(tag -> !tag.startsWith("W/"))
                    .or(() -> head.headers().firstValue("Last-Modified"));
            Files.deleteIfExists(validator);
            if (same.isPresent()) {
                Files.writeString(validator, same.get());
            }
            var channel = Files.newByteChannel(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
            return new FileBody(channel, this);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// The file is whole.
    void completed() {
        try {
            Files.deleteIfExists(validator);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Removes what there is.
    public void discard() {
        try {
            Files.deleteIfExists(validator);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    FetchException unwritable(IOException e) {
        return new FetchException(Message.of("fetch.unwritable", file, String.valueOf(e.getMessage())), e);
    }
}
