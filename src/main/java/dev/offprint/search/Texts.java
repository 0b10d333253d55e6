package dev.offprint.search;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A paper's title and abstract as the index keeps them: the title's length in three bytes, the title, the abstract, both UTF-8. Kept as a
/// column, which Lucene leaves uncompressed: fifty of them are read in the time in which one stored field is unpacked.
record Texts(String title, @Nullable String abstractText) {
    private static final int HEAD = 3;

    static BytesRef pack(String title, @Nullable String abstractText) {
        var first = title.getBytes(StandardCharsets.UTF_8);
        var second = abstractText == null ? new byte[0] : abstractText.getBytes(StandardCharsets.UTF_8);
        var bytes = new byte[HEAD + first.length + second.length];
        for (int i = 0; i < HEAD; i++) {
            bytes[i] = (byte) (first.length >> (8 * i));
        }
        System.arraycopy(first, 0, bytes, HEAD, first.length);
        System.arraycopy(second, 0, bytes, HEAD + first.length, second.length);
        return new BytesRef(bytes);
    }

    static Texts unpack(BytesRef packed) {
        int length = 0;
        for (int i = 0; i < HEAD; i++) {
            length |= (packed.bytes[packed.offset + i] & 0xFF) << (8 * i);
        }
        int from = packed.offset + HEAD;
        var title = new String(packed.bytes, from, length, StandardCharsets.UTF_8);
        int rest = packed.length - HEAD - length;
        return new Texts(title, rest == 0 ? null : new String(packed.bytes, from + length, rest, StandardCharsets.UTF_8));
    }
}
