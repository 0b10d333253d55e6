package dev.offprint.parse;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Makes one line of plain text out of text as received.
///
/// White space of any kind becomes single spaces. What nobody can see goes: control and formatting characters,
/// among them soft hyphens, zero-width spaces and changes of direction, which would upset the text beside them.
/// Zero-width joiners stay between characters that they join, in Persian or in an emoji. Halves of surrogate
/// pairs become U+FFFD, and the whole becomes Unicode's NFC. Everything else stays as received: maths is not
/// mended, and what looks like markup or like an entity is text.
final class TextCleaner {
    private static final int ZWNJ = 0x200c;
    private static final int ZWJ = 0x200d;
    /// Below this are Latin letters, which nothing joins.
    private static final int JOINABLE = 0x250;
    /// Below this, all text is in NFC.
    private static final int COMPOSING = 0x300;

    private TextCleaner() {}

    /// The text as one line, or null when there is nothing to see in it.
    static @Nullable String line(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int plain = plain(text, 0, ' ');
        if (plain == text.length()) {
            return text.charAt(plain - 1) == ' ' ? text.substring(0, plain - 1) : text;
        }
        var line = new StringBuilder(text.length()).append(text, 0, plain);
        boolean composed = visible(text, plain, line);
        if (apart(line)) {
            line.setLength(Math.max(0, line.length() - 1));
        }
        if (line.isEmpty()) {
            return null;
        }
        return composed ? line.toString() : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /// Appends what is to be seen from a place in a text that is not plain, perhaps with a space behind it.
    /// Answers whether it is in NFC for certain.
    private static boolean visible(String text, int from, StringBuilder line) {
        boolean composed = true;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (space(c)) {
                line.append(apart(line) ? "" : " ");
            } else if (!hidden(c) || joins(text, i)) {
                line.appendCodePoint(half(c) ? 0xfffd : c);
                composed &= c < COMPOSING;
            }
            int behind = i + Character.charCount(c);
            i = plain(text, behind, apart(line) ? ' ' : 'x');
            line.append(text, behind, i);
        }
        return composed;
    }

    private static boolean apart(StringBuilder line) {
        return line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    }

    /// Where plain text ends: printable ASCII, with single spaces. Nine of ten texts are nothing else, and the
    /// rest for the most part.
    private static int plain(String text, int from, char before) {
        char last = before;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && last == ' ')) {
                return i;
            }
            last = c;
        }
        return text.length();
    }

    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> true;
            // Those beyond the first plane spell out the flags of Scotland and Wales.
            case Character.FORMAT -> c <= 0xffff;
            default -> c == 0xfffc || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        };
    }

    private static boolean joins(String text, int at) {
        int c = text.charAt(at);
        return (c == ZWJ || c == ZWNJ)
                && at > 0
                && at + 1 < text.length()
                && text.codePointBefore(at) >= JOINABLE
                && text.codePointAt(at + 1) >= JOINABLE;
    }

    private static boolean half(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
