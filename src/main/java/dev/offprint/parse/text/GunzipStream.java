package dev.offprint.parse.text;

import dev.offprint.model.Message;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Stream that decompresses gzip (RFC 1952, recognised by its first two bytes) and passes other bytes through. A
/// compressed stream that is truncated or damaged ends at that point, and [#damage] then tells why; exceptions of
/// the underlying stream are passed on.
public final class GunzipStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final boolean packed;
    private @Nullable InputStream content;
    private @Nullable Message damage;

    private GunzipStream(InputStream bytes, boolean packed) {
        this.bytes = bytes;
        this.packed = packed;
    }

    public static GunzipStream of(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(2);
        var magic = buffered.readNBytes(2);
        buffered.reset();
        boolean packed = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        return new GunzipStream(buffered, packed);
    }

    /// Why the content ended prematurely, as a sentence; null while there is no error.
    @Nullable
    public Message damage() {
        return damage;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!packed) {
            return bytes.read(into, from, length);
        }
        if (damage != null) {
            return -1;
        }
        try {
            if (content == null) {
                content = new GZIPInputStream(bytes, BUFFER);
            }
            return content.read(into, from, length);
        } catch (EOFException _) {
            damage = Message.of("file.gzip.cut");
        } catch (ZipException _) {
            damage = Message.of("file.gzip.damaged");
        }
        return -1;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == 1 ? Byte.toUnsignedInt(one[0]) : -1;
    }
}
