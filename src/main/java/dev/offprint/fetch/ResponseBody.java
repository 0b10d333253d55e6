package dev.offprint.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Decompressed bytes of a response. Immutable, so safe to share between threads.
public final class ResponseBody {
    private final byte[] bytes;

    ResponseBody(byte[] bytes) {
        this.bytes = bytes;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public int size() {
        return bytes.length;
    }
}
