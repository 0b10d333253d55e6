package dev.offprint.richtext;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes through a text once, from left to right, and puts it on a [ComposedTextBuilder]: formulas as formulas,
/// addresses as links, and words mended where they can only be damaged.
final class InlineParser {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}<>\"“”|\\\\^`]+");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,+%×–~<>≤≥ −-]*");
    private static final Pattern STYLED = Pattern.compile("text(bf|it|tt|sc|rm|sf)\\{");
    private static final Map<String, TextStyle> SWITCHES = Map.of(
            "em",
            TextStyle.ITALIC,
            "it",
            TextStyle.ITALIC,
            "sl",
            TextStyle.ITALIC,
            "bf",
            TextStyle.BOLD,
            "tt",
            TextStyle.MONO,
            "sc",
            TextStyle.PLAIN,
            "rm",
            TextStyle.PLAIN,
            "sf",
            TextStyle.PLAIN);
    private static final int DEEP = 8;

    private final String text;
    private final ComposedTextBuilder sheet;
    private final MathDelimiters delimiters;
    private final Matcher address;
    private final TextRepair damage;
    private final TextMacros macros;

    InlineParser(String text, ComposedTextBuilder sheet) {
        this.text = text;
        this.sheet = sheet;
        delimiters = new MathDelimiters(text);
        address = ADDRESS.matcher(text);
        damage = new TextRepair(text, sheet);
        macros = new TextMacros(text, sheet, this::compose);
    }

    void compose() {
        compose(0, text.length(), TextStyle.PLAIN, 0);
    }

    /// Puts the characters from `start` up to but without `end` on the sheet.
    private void compose(int start, int end, TextStyle face, int depth) {
        int at = start;
        while (at < end) {
            int next = depth > DEEP ? at : step(at, end, face, depth);
            if (next == at) {
                sheet.asIs(text, at, at + 1, face);
                next++;
            }
            at = next;
        }
    }

    /// What can be made of the text at `at`; answers where to go on, which is `at` when it is a character like any
    /// other.
    private int step(int at, int end, TextStyle face, int depth) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> slash(at, end, face, depth);
            case '$' -> formula(at, end, face, depth);
            case '{' -> brace(at, end, face, depth);
            case 'h' -> link(at, end);
            case 't' -> {
                int behind = styled(at, end, depth);
                yield behind > at ? behind : damage.mend(at, end, face);
            }
            default -> damage.mend(at, end, face);
        };
    }

    private int slash(int at, int end, TextStyle face, int depth) {
        int behind = formula(at, end, face, depth);
        return behind > at ? behind : macros.mend(at, end, face, depth);
    }

    private int formula(int at, int end, TextStyle face, int depth) {
        var found = delimiters.at(at);
        if (found == null || found.end() > end) {
            return at;
        }
        var tex = found.formula().tex();
        if (STYLED.matcher(tex).lookingAt()) { // $textbf{a} and textbf{b}$: words whose backslashes were lost
            int from = text.indexOf(tex, at);
            compose(from, from + tex.length(), face, depth + 1);
            return found.end();
        }
        var signs = inWords(tex);
        if (signs != null) {
            sheet.instead(signs, at, found.end(), face);
        } else {
            if (found.formula().display() && sheet.length() > 0) {
                sheet.instead("\n", at, at, face);
            }
            sheet.formula(found.formula(), at, found.end());
        }
        return found.formula().display() && signs == null ? ownLine(found.end(), end, face) : found.end();
    }

    /// Behind a formula on a line of its own: its full stop stays with it, and the next line begins with a word.
    private int ownLine(int at, int end, TextStyle face) {
        int next = at;
        while (next < end && ".,;: ".indexOf(text.charAt(next)) >= 0) {
            if (text.charAt(next) != ' ') {
                sheet.asIs(text, next, next + 1, face);
            }
            next++;
        }
        if (next < end) {
            sheet.instead("\n", next, next, face);
        }
        return next;
    }

    /// A formula that is no more than a number, or the name of a sign whose backslash was lost, in words; null for
    /// others.
    private static @Nullable String inWords(String tex) {
        if (tex.length() > 24) {
            return null;
        }
        var lost = tex.length() > 2 && BraceMatcher.letters(tex, 0) == tex.length() ? TexSymbols.named(tex) : null;
        if (lost != null && !lost.equals(tex)) {
            return lost;
        }
        var signs = FormulaToUnicode.of(tex);
        return signs != null && NUMBER.matcher(signs).matches() ? signs : null;
    }

    /// `{\em words}`, and `{times}`, a sign whose backslash was lost; other braces may be intended.
    private int brace(int at, int end, TextStyle face, int depth) {
        int close = BraceMatcher.close(text, at);
        if (close < 0 || close >= end) {
            return at;
        }
        boolean slash = text.charAt(at + 1) == '\\';
        int name = slash ? at + 2 : at + 1;
        int behind = BraceMatcher.letters(text, name);
        var word = text.substring(name, behind);
        if (behind == close) {
            var sign = word.length() > 1 ? TexSymbols.named(word) : null;
            if (sign != null && !sign.equals(word)) {
                sheet.instead(sign, at, close + 1, face);
                return close + 1;
            }
        }
        var turned = slash ? SWITCHES.get(word) : null;
        if (turned == null) {
            return at;
        }
        int from = behind < close && text.charAt(behind) == ' ' ? behind + 1 : behind;
        compose(from, close, turned, depth + 1);
        return close + 1;
    }

    private int link(int at, int end) {
        if (!text.startsWith("http", at) || !address.find(at) || address.start() != at) {
            return at;
        }
        int behind = Math.min(end, address.end());
        while (behind > at && ".,;:!?)]'’$*_~".indexOf(text.charAt(behind - 1)) >= 0 && !closes(at, behind)) {
            behind--;
        }
        sheet.asIs(text, at, behind, text.substring(at, behind));
        return behind;
    }

    /// Whether the last character is a bracket whose partner is in the address.
    private boolean closes(int at, int behind) {
        var found = text.substring(at, behind);
        return found.endsWith(")")
                && found.chars().filter(c -> c == '(').count()
                        >= found.chars().filter(c -> c == ')').count();
    }

    /// `textbf{words}`, whose backslash was lost.
    private int styled(int at, int end, int depth) {
        if (!text.startsWith("text", at) || (at > 0 && BraceMatcher.letter(text.charAt(at - 1)))) {
            return at;
        }
        var matcher = STYLED.matcher(text).region(at, end);
        if (!matcher.lookingAt()) {
            return at;
        }
        int close = BraceMatcher.close(text, matcher.end() - 1);
        if (close < 0 || close >= end) {
            return at;
        }
        compose(matcher.end(), close, TextMacros.face(text.substring(at, matcher.end() - 1)), depth + 1);
        return close + 1;
    }
}
