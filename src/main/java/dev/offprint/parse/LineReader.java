package dev.offprint.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The lines of a text of any length, one at a time and without a copy: the characters from [#from] up to but
/// without [#to] in [#chars]. Of a line that is longer than a bound, only that it is.
final class LineReader {
    private final Reader reader;
    private final int longest;
    private char[] chars;
    private int from;
    private int to;
    private int end;
    private boolean last;
    private boolean tooLong;
    private int number;

    LineReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
        this.chars = new char[Math.min(longest, 1 << 16)];
        this.to = -1;
    }

    /// Goes on to the next line; false at the end of the text.
    boolean next() throws IOException {
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

    /// Reads on behind the line so far, which moves to the front to make room, or is given up when it is too
    /// long. Answers where the new characters begin.
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

    char[] chars() {
        return chars;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Whether the line was longer than the bound, and is lost.
    boolean tooLong() {
        return tooLong;
    }

    /// Counted from 1.
    int number() {
        return number;
    }

    boolean blank() {
        for (int i = from; i < to; i++) {
            if (chars[i] > ' ') {
                return tooLong;
            }
        }
        return !tooLong;
    }
}
