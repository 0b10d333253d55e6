package dev.offprint.parse.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reader with an adjustable limit on the characters still to be read, so that no input can make the program hold
/// more than the caller allows. Skips a byte order mark at the beginning.
public final class BoundedReader extends FilterReader {
    private long remaining;
    private boolean started;

    public BoundedReader(Reader characters) {
        super(characters);
    }

    /// Sets how many characters may be read from here on; reading beyond that throws [LimitExceededException].
    public void allow(long characters) {
        remaining = characters;
    }

    /// The rest of the text, or null when it is longer than a number of characters.
    @Nullable
    public String readAll(int most) throws IOException {
        allow(most);
        var text = new StringBuilder();
        var some = new char[1 << 14];
        try {
            for (int read = read(some); read >= 0; read = read(some)) {
                text.append(some, 0, read);
            }
            return text.toString();
        } catch (LimitExceededException _) {
            return null;
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (remaining <= 0) {
            throw new LimitExceededException();
        }
        int read = in.read(into, from, length);
        remaining -= Math.max(read, 0);
        if (!started && read > 0) {
            started = true;
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

    /// Thrown when more characters are read than [#allow] granted.
    public static final class LimitExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
