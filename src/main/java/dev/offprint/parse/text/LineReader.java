package dev.offprint.parse.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Reads the lines of a text of any length one at a time without copying: the characters from [#from] (inclusive)
/// to [#to] (exclusive) in [#chars]. A line longer than the limit is skipped, and [#tooLong] reports it.
public final class LineReader {
    private final Reader reader;
    private final int longest;
    private char[] chars;
    private int from;
    private int to;
    private int end;
    private boolean last;
    private boolean tooLong;
    private int number;

    public LineReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
        this.chars = new char[Math.min(longest, 1 << 16)];
        this.to = -1;
    }

    /// Advances to the next line; false at the end of the text.
    public boolean next() throws IOException {
        from = to + 1;
        tooLong = false;
        number++;
        int scan = from;
        while (true) {
            for (; scan < end; scan++) {
                if (chars[scan] == '\n') {
                    to = scan;
                    return true;
                }
            }
            if (last) {
                to = end;
                return from < end || tooLong;
            }
            scan = more();
        }
    }

    /// Reads more characters after the current line, which first moves to the front of the buffer, or is dropped
    /// when it is too long. Returns where the new characters begin.
    private int more() throws IOException {
        System.arraycopy(chars, from, chars, 0, end - from);
        end -= from;
        from = 0;
        if (end == chars.length && end < longest) {
            chars = Arrays.copyOf(chars, Math.min(longest, end * 2));
        } else if (end == chars.length) {
            tooLong = true;
            end = 0;
        }
        int behind = end;
        int read = reader.read(chars, behind, chars.length - behind);
        last = read < 0;
        end += Math.max(read, 0);
        return behind;
    }

    public char[] chars() {
        return chars;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /// Whether the line was longer than the limit and was dropped.
    public boolean tooLong() {
        return tooLong;
    }

    /// The line number, counted from 1.
    public int number() {
        return number;
    }

    public boolean blank() {
        for (int i = from; i < to; i++) {
            if (chars[i] > ' ') {
                return tooLong;
            }
        }
        return !tooLong;
    }
}
