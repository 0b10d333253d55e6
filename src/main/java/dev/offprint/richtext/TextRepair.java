package dev.offprint.richtext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was lost on the way to a source, and TeX's way to write signs, among plain words: `256times256`, `R^3`,
/// ``` ``quality'' ```, `1--2`, `Track~1`. Text that may be intended as written is left unchanged.
final class TextRepair {
    private static final Pattern TIMES =
            Pattern.compile("(?<=\\d) ?times(?![A-Za-z]{2})(?= ?\\d)|(?<=\\d)times(?=[ ,.;)]|$|[a-z]\\b)");
    private static final Pattern LOST =
            Pattern.compile("\\b(?:(?:leq|geq|rightarrow|leftarrow)(?= )|(?:sim|approx)(?= ?\\d)|nabla(?=\\^))");
    private static final Pattern RAISED =
            Pattern.compile("\\^(?:\\{([^{}\\\\ ]{1,12})}|([+-]?\\d+|circ\\b|[a-zα-ω](?![A-Za-z])))");
    private static final Pattern LOWERED = Pattern.compile("_(?:\\{(\\d{1,3}|[a-z])}|(\\d))(?![\\w{])");

    private final String text;
    private final ComposedTextBuilder sheet;
    private final Matcher times;
    private final Matcher lost;
    private final Matcher raised;
    private final Matcher lowered;
    private int quotes;

    TextRepair(String text, ComposedTextBuilder sheet) {
        this.text = text;
        this.sheet = sheet;
        times = over(TIMES);
        lost = over(LOST);
        raised = over(RAISED);
        lowered = over(LOWERED);
    }

    private Matcher over(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Mends what stands at `at`; answers where to go on, `at` when there is nothing to mend.
    int mend(int at, int end, TextStyle face) {
        return switch (text.charAt(at)) {
            case '^' -> shifted(raised, at, end, face, true);
            case '_' -> letterBefore(at) ? shifted(lowered, at, end, face, false) : at;
            case '`', '\'' -> quote(at, face);
            case '-' -> dash(at, face);
            case '~' -> tie(at, end, face);
            case 't', ' ' -> times(at, end, face);
            case 'l', 'g', 'r', 's', 'a', 'n' -> lost(at, end, face);
            default -> at;
        };
    }

    private int times(int at, int end, TextStyle face) {
        if (at == 0 || !BraceMatcher.digit(text.charAt(at - 1)) || !here(times, at, end)) {
            return at;
        }
        boolean between = text.charAt(at) == ' ';
        sheet.instead(between ? " ×" : "×", at, times.end(), face);
        return times.end();
    }

    private int lost(int at, int end, TextStyle face) {
        if (!here(lost, at, end)) {
            return at;
        }
        return put(TexSymbols.named(lost.group()), at, lost.end(), face);
    }

    private int shifted(Matcher what, int at, int end, TextStyle face, boolean up) {
        if (at == 0 || !bearer(text.charAt(at - 1)) || !here(what, at, end)) {
            return at;
        }
        var group = what.group(1) == null ? what.group(2) : what.group(1);
        var words = group.equals("circ") ? "∘" : group;
        return put(up ? TexSymbols.up(words) : TexSymbols.down(words), at, what.end(), face);
    }

    private static boolean bearer(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == ']';
    }

    /// Whether a single letter stands before; behind more than one an underscore belongs to a name.
    private boolean letterBefore(int at) {
        return at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || (!Character.isLetterOrDigit(text.charAt(at - 2)) && text.charAt(at - 2) != '_'));
    }

    private int quote(int at, TextStyle face) {
        if (text.startsWith("``", at)) {
            quotes++;
            return put("“", at, at + 2, face);
        }
        if (quotes > 0 && text.startsWith("''", at)) {
            quotes--;
            return put("”", at, at + 2, face);
        }
        return at;
    }

    private int dash(int at, TextStyle face) {
        int behind = at;
        while (behind < text.length() && text.charAt(behind) == '-') {
            behind++;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = behind == text.length() ? ' ' : text.charAt(behind);
        int length = behind - at;
        if (length < 2 || length > 3 || (before == ' ') != (after == ' ') || text.startsWith(">", behind)) {
            sheet.asIs(text, at, behind, face); // --option, a rule of dashes, an arrow
            return behind;
        }
        return put(length == 2 ? "–" : "—", at, behind, face);
    }

    /// A space that must not break, but not the sign for "about", which stands before a number.
    private int tie(int at, int end, TextStyle face) {
        boolean word = at > 0 && (bearer(text.charAt(at - 1)) || ".,:;".indexOf(text.charAt(at - 1)) >= 0);
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean more = Character.isLetterOrDigit(after) || "\\$([".indexOf(after) >= 0;
        return word && more ? put("\u00a0", at, at + 1, face) : at;
    }

    private int put(@Nullable String words, int at, int behind, TextStyle face) {
        if (words == null) {
            return at;
        }
        sheet.instead(words, at, behind, face);
        return behind;
    }

    private static boolean here(Matcher matcher, int at, int end) {
        return matcher.region(at, end).lookingAt();
    }
}
