package dev.offprint.model;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decoder of letters with accents as TeX writes them: `\"o`, `\'{e}`, `\v{c}`, `{\aa}`, `\ss`.
public final class TexAccents {
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
    private static final Map<Character, Character> COMMANDS = MARKS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(mark -> mark.getValue().charAt(0), Map.Entry::getKey));
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
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"));

    private TexAccents() {}

    /// The sign behind the backslash that puts a combining mark on a letter, as in `\"o`; null for none.
    public static @Nullable Character command(char mark) {
        return COMMANDS.get(mark);
    }

    /// A decoded letter.
    ///
    /// @param end the position behind what was decoded
    public record Letter(String text, int end) {}

    /// The text with its letters decoded, except inside formulas (`$…$`, `\(…\)`, `\[…\]`), where the same signs
    /// mean something else, and behind the slash of an address (`/\~user`).
    public static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int formula = formulaEnd(text, at);
            if (formula > at) {
                decoded.append(text, at, formula);
                at = formula;
                continue;
            }
            var letter = text.charAt(at) == '\\' && (at == 0 || text.charAt(at - 1) != '/') ? at(text, at) : null;
            if (letter == null) {
                int end = text.charAt(at) == '\\' && at + 1 < text.length() ? at + 2 : at + 1;
                decoded.append(text, at, end);
                at = end;
            } else {
                at = append(decoded, letter, text);
            }
        }
        return decoded.toString();
    }

    /// Appends a letter without the braces that enclose it alone, as in `M{\"u}ller`.
    private static int append(StringBuilder decoded, Letter letter, String text) {
        int last = decoded.length() - 1;
        boolean braces = last >= 0
                && decoded.charAt(last) == '{'
                && letter.end() < text.length()
                && text.charAt(letter.end()) == '}';
        if (braces) {
            decoded.setLength(last);
        }
        decoded.append(letter.text());
        return braces ? letter.end() + 1 : letter.end();
    }

    /// The position behind the formula that begins here, or `at` where none does.
    private static int formulaEnd(String text, int at) {
        var close = text.startsWith("\\(", at) ? "\\)" : text.startsWith("\\[", at) ? "\\]" : null;
        if (close == null && text.charAt(at) == '$') {
            close = text.startsWith("$$", at) ? "$$" : "$";
        }
        if (close == null) {
            return at;
        }
        int from = at + close.length();
        int end = text.indexOf(close, from);
        while (end > 0 && close.charAt(0) == '$' && text.charAt(end - 1) == '\\') {
            end = text.indexOf(close, end + 1);
        }
        return end < 0 ? at : end + close.length();
    }

    /// The letter whose backslash is at `at`; null for none.
    public static @Nullable Letter at(String text, int at) {
        if (at + 1 >= text.length()) {
            return null;
        }
        int end = nameEnd(text, at + 1);
        var whole = LETTERS.get(text.substring(at + 1, end));
        if (whole != null) {
            return new Letter(whole, skipTerminator(text, end));
        }
        char sign = text.charAt(at + 1);
        var mark = MARKS.get(sign);
        return mark == null || (isLetter(sign) && end != at + 2) ? null : marked(text, at + 2, mark, sign);
    }

    private static @Nullable Letter marked(String text, int at, String mark, char sign) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ' && isLetter(sign)) {
            from++;
        }
        boolean group = from < text.length() && text.charAt(from) == '{';
        int letter = group ? from + 1 : from;
        if (letter + 1 < text.length() && text.charAt(letter) == '\\' && "ij".indexOf(text.charAt(letter + 1)) >= 0) {
            letter++; // \'{\i}
        }
        int end = group ? letter + 2 : letter + 1;
        if (end > text.length()
                || !Character.isLetter(text.charAt(letter))
                || (group && text.charAt(end - 1) != '}')
                || (!group && isLetter(sign) && from == at)) {
            return null;
        }
        var composed = Normalizer.normalize(text.charAt(letter) + mark, Normalizer.Form.NFC);
        return composed.length() == 1 || group ? new Letter(composed, end) : null;
    }

    private static int skipTerminator(String text, int end) {
        if (text.startsWith("{}", end)) {
            return end + 2;
        }
        return end + 1 < text.length() && text.charAt(end) == ' ' && isLetter(text.charAt(end + 1)) ? end + 1 : end;
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
