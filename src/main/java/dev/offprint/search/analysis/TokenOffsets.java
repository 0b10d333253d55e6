package dev.offprint.search.analysis;

import java.util.Arrays;

/// Where in a text the words are that have a term, and roughly which term each has: three bytes a word. A question is
/// looked up in the trail,
/// which is a tenth of the text, and the text itself is cut only where the trail says that a word may be meant.
///
/// A word is a mark (two bytes, low first) and how many characters it begins after the word before it (one byte). Two
/// words written together
/// as one, such as `pre-training`, have an entry for the whole, too, beginning where the first does.
public final class TokenOffsets {
    /// A step longer than this is made in several, with no word at their ends.
    private static final int LONGEST_STEP = 255;

    private static final int NO_WORD = 0;
    public static final int ENTRY = 3;

    private byte[] bytes = new byte[ENTRY * 256];
    private int length;
    private int at;

    /// What stands for a term in a trail: its first letters, five bits each, so that beginnings can be looked up, and
    /// six bits of all of it.
    public static char mark(String term) {
        int hash = (term.hashCode() * 0x9E3779B9) >>> 26;
        return (char) ((pair(term) << 6) | hash);
    }

    /// The first two letters in ten bits; other signs share the values that the alphabet leaves.
    public static int pair(String term) {
        return (letter(term.charAt(0)) << 5) | (term.length() > 1 ? letter(term.charAt(1)) : 0);
    }

    public static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 27 + (c & 3) + ((c >> 2) & 1);
    }

    public void clear() {
        length = 0;
        at = 0;
    }

    void add(char mark, int start) {
        while (start - at > LONGEST_STEP) {
            entry(NO_WORD, LONGEST_STEP);
        }
        entry(mark, start - at);
    }

    private void entry(int mark, int step) {
        if (length + ENTRY > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[length++] = (byte) mark;
        bytes[length++] = (byte) (mark >> 8);
        bytes[length++] = (byte) step;
        at += step;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }
}
