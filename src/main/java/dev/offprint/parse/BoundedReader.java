package dev.offprint.parse;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Characters, as many at a time as are allowed: whoever reads says how long the next piece may be, and nothing
/// that a page does can make the program hold more than that. A byte order mark at the beginning is left out.
final class BoundedReader extends FilterReader {
    private long left;
    private boolean begun;

    BoundedReader(Reader characters) {
        super(characters);
    }

    /// From here on this many characters may be read; asking for more throws [BodyTooLargeException].
    void allow(long characters) {
        left = characters;
    }

    /// Everything that is left, or null when that is more than a number of characters.
    @Nullable
    String all(int most) throws IOException {
        allow(most);
        var text = new StringBuilder();
        var some = new char[1 << 14];
        try {
            for (int read = read(some); read >= 0; read = read(some)) {
                text.append(some, 0, read);
            }
            return text.toString();
        } catch (TooMuch _) {
            return null;
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (left <= 0) {
            throw new TooMuch();
        }
        int read = in.read(into, from, length);
        left -= Math.max(read, 0);
        if (!begun && read > 0) {
            begun = true;
            return into[from] == '\ufeff' ? withoutFirst(into, from, read) : read;
        }
        return read;
    }

    private int withoutFirst(char[] into, int from, int read) throws IOException {
        System.arraycopy(into, from + 1, into, from, read - 1);
        return read > 1 ? read - 1 : read(into, from, 1);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) == 1 ? one[0] : -1;
    }

    /// More than was allowed.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
