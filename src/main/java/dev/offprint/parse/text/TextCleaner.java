package dev.offprint.parse.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Converts received text into one line of plain text.
///
/// White space of any kind becomes single spaces. Invisible characters are removed: control and formatting
/// characters, among them soft hyphens, zero-width spaces and direction marks, which would affect neighbouring
/// text. Zero-width joiners stay between characters that they join, in Persian or in an emoji. Unpaired surrogates
/// become U+FFFD, and the result is in Unicode NFC. Everything else stays as received: formulas are not corrected,
/// and what looks like markup or an entity is text.
public final class TextCleaner {
    private static final int ZWNJ = 0x200c;
    private static final int ZWJ = 0x200d;
    /// Code points below this are Latin letters, which joiners do not affect.
    private static final int JOINABLE = 0x250;
    /// Below this, all text is in NFC.
    private static final int COMPOSING = 0x300;

    private TextCleaner() {}

    /// The text as one line, or null when it has no visible characters.
    public static @Nullable String line(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int plain = plainEnd(text, 0, ' ');
        if (plain == text.length()) {
            return text.charAt(plain - 1) == ' ' ? text.substring(0, plain - 1) : text;
        }
        var line = new StringBuilder(text.length()).append(text, 0, plain);
        boolean composed = appendVisible(text, plain, line);
        if (endsWithSpace(line)) {
            line.setLength(Math.max(0, line.length() - 1));
        }
        if (line.isEmpty()) {
            return null;
        }
        return composed ? line.toString() : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /// Appends the visible characters of a text from the first position that is not plain, possibly with a trailing
    /// space. Returns whether the result is certainly in NFC.
    private static boolean appendVisible(String text, int from, StringBuilder line) {
        boolean composed = true;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                line.append(endsWithSpace(line) ? "" : " ");
            } else if (!isInvisible(c) || joins(text, i)) {
                line.appendCodePoint(isSurrogate(c) ? 0xfffd : c);
                composed &= c < COMPOSING;
            }
            int behind = i + Character.charCount(c);
            i = plainEnd(text, behind, endsWithSpace(line) ? ' ' : 'x');
            line.append(text, behind, i);
        }
        return composed;
    }

    private static boolean endsWithSpace(StringBuilder line) {
        return line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    }

    /// Where plain text ends: printable ASCII with single spaces. Nine of ten texts are entirely plain, and the
    /// others mostly.
    private static int plainEnd(String text, int from, char before) {
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

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> true;
            // Tag characters above U+FFFF are part of the flags of Scotland and Wales.
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

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
