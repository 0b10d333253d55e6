package dev.offprint.richtext;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letters with accents as TeX writes them: `\"o`, `\'{e}`, `\v{c}`, `\ss`.
final class TexAccents {
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('"', "\u0308"),
            Map.entry('\'', "\u0301"),
            Map.entry('`', "\u0300"),
            Map.entry('^', "\u0302"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('.', "\u0307"),
            Map.entry('v', "\u030c"),
            Map.entry('c', "\u0327"),
            Map.entry('H', "\u030b"),
            Map.entry('u', "\u0306"),
            Map.entry('r', "\u030a"),
            Map.entry('k', "\u0328"),
            Map.entry('d', "\u0323"),
            Map.entry('b', "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"));

    private TexAccents() {}

    record Found(String letter, int end) {}

    /// The letter whose backslash stands at `at`; null for none.
    static @Nullable Found at(String text, int at) {
        if (at + 1 >= text.length()) {
            return null;
        }
        int end = BraceMatcher.letters(text, at + 1);
        var whole = LETTERS.get(text.substring(at + 1, end));
        if (whole != null) {
            return new Found(whole, swallow(text, end));
        }
        char sign = text.charAt(at + 1);
        var mark = MARKS.get(sign);
        return mark == null || (BraceMatcher.letter(sign) && end != at + 2) ? null : marked(text, at + 2, mark, sign);
    }

    private static @Nullable Found marked(String text, int at, String mark, char sign) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ' && BraceMatcher.letter(sign)) {
            from++;
        }
        boolean group = from < text.length() && text.charAt(from) == '{';
        int letter = group ? from + 1 : from;
        if (letter < text.length() && text.charAt(letter) == '\\') {
            letter++; // \'{\i}
        }
        int end = group ? letter + 2 : letter + 1;
        if (end > text.length()
                || !Character.isLetter(text.charAt(letter))
                || (group && text.charAt(end - 1) != '}')
                || (!group && BraceMatcher.letter(sign) && from == at)) {
            return null;
        }
        var composed = Normalizer.normalize(text.charAt(letter) + mark, Normalizer.Form.NFC);
        return composed.length() == 1 || group ? new Found(composed, end) : null;
    }

    private static int swallow(String text, int end) {
        if (text.startsWith("{}", end)) {
            return end + 2;
        }
        return end + 1 < text.length() && text.charAt(end) == ' ' && BraceMatcher.letter(text.charAt(end + 1))
                ? end + 1
                : end;
    }
}
