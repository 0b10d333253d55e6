package dev.offprint.search.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes numbers and texts one after another into bytes that Lucene's `DataInput` reads. Used again and again by one
/// thread.
final class ByteWriter {
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[4096];
    private int length;

    ByteWriter clear() {
        length = 0;
        return this;
    }

    /// As `readVLong` and `readVInt` read it.
    void number(long value) {
        room(LONGEST_NUMBER);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// As `readZLong` reads it: small numbers are short below zero, too.
    void signed(long value) {
        number(BitUtil.zigZagEncode(value));
    }

    /// As `readString` reads it; an absent text is an empty one.
    void text(@Nullable String text) {
        var encoded = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sized(encoded, encoded.length);
    }

    /// The first bytes of an array behind their number.
    void sized(byte[] from, int count) {
        number(count);
        room(count);
        System.arraycopy(from, 0, bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /// What was written, good until [#clear].
    BytesRef packed() {
        return new BytesRef(bytes, 0, length);
    }
}
