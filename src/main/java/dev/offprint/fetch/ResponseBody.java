package dev.offprint.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// The bytes of an answer as they were meant to be read, that is unpacked. May cross threads: nobody can change them.
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
