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
final class Cleaning {
    private static final int ZWNJ = 0x200c;
    private static final int ZWJ = 0x200d;
    /// Below this are Latin letters, which nothing joins.
    private static final int JOINABLE = 0x250;

    private Cleaning() {}

    /// The text as one line, or null when there is nothing to see in it.
    static @Nullable String line(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (clean(text)) {
            return text;
        }
        var visible = visible(text);
        return visible.isEmpty() ? null : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /// Whether nothing is to be done: printable ASCII and single spaces inside. So are nine of ten texts.
    private static boolean clean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String visible(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                space = true;
            } else if (!hidden(c) || joins(text, i)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(half(c) ? 0xfffd : c);
            }
        }
        return line.toString();
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
