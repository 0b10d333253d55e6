package dev.offprint.richtext;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds formulas by the signs around them: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, `\begin{equation}…\end{equation}`. A
/// dollar sign that may mean money is not one of them.
final class MathDelimiters {
    private static final Set<String> DISPLAYS = Set.of(
            "equation",
            "align",
            "aligned",
            "gather",
            "multline",
            "eqnarray",
            "displaymath",
            "math",
            "split",
            "cases",
            "array",
            "alignat",
            "flalign",
            "gathered");
    /// What only maths has.
    private static final Pattern MATHS = Pattern.compile("[\\\\^_={}<>|+∈≤≥×→-]|\\p{IsGreek}|\\p{Sm}");
    /// Two plain words in a row, as prose has them.
    private static final Pattern PROSE = Pattern.compile("(?<![\\\\\\w{])[A-Za-z]{2,}[,;.)]*\\s+[a-z]{2,}(?![\\w}])");
    /// A plain word, which a formula has only within a macro.
    private static final Pattern WORD = Pattern.compile("(?<![\\\\A-Za-z{])[a-z]{3,}(?![A-Za-z}])");

    private final String text;

    MathDelimiters(String text) {
        this.text = text;
    }

    /// @param end the first character behind it
    record Found(FormulaText formula, int end) {}

    /// The formula whose opening sign stands at `at`; null when none begins there.
    @Nullable
    Found at(int at) {
        char c = text.charAt(at);
        if (c == '$') {
            return text.startsWith("$$", at) ? between("$$", "$$", at) : dollar(at);
        }
        if (text.startsWith("\\(", at)) {
            return between("\\(", "\\)", at);
        }
        if (text.startsWith("\\[", at)) {
            return between("\\[", "\\]", at);
        }
        return text.startsWith("\\begin{", at) ? environment(at) : null;
    }

    private @Nullable Found between(String open, String close, int at) {
        int from = at + open.length();
        int end = BraceMatcher.next(text, close, from);
        if (end < 0 || text.substring(from, end).isBlank()) {
            return null;
        }
        boolean display = !open.equals("\\(");
        return new Found(new FormulaText(text.substring(from, end).strip(), display), end + close.length());
    }

    private @Nullable Found environment(int at) {
        int nameEnd = text.indexOf('}', at);
        if (nameEnd < 0 || nameEnd - at > 20) {
            return null;
        }
        var name = text.substring(at + "\\begin{".length(), nameEnd);
        if (!DISPLAYS.contains(name.replace("*", ""))) {
            return null;
        }
        var close = "\\end{" + name + "}";
        int end = BraceMatcher.next(text, close, nameEnd);
        return end < 0
                ? null
                : new Found(new FormulaText(text.substring(at, end + close.length()), true), end + close.length());
    }

    private @Nullable Found dollar(int at) {
        int end = BraceMatcher.next(text, "$", at + 1);
        if (end <= at + 1) {
            return null;
        }
        var inside = text.substring(at + 1, end);
        char behind = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return formula(inside, behind) ? new Found(new FormulaText(inside.strip(), false), end + 1) : null;
    }

    /// Whether what stands between two dollar signs is a formula, and not two prices.
    private static boolean formula(String inside, char behind) {
        if (inside.isBlank()) {
            return false;
        }
        boolean maths = MATHS.matcher(inside).find();
        boolean loose = inside.charAt(0) == ' ' || inside.charAt(inside.length() - 1) == ' ';
        if (BraceMatcher.digit(inside.charAt(0))
                && (loose || BraceMatcher.digit(behind) || PROSE.matcher(inside).find())) {
            return false;
        }
        if (loose && (!maths || WORD.matcher(inside).find())) {
            return false;
        }
        return inside.indexOf('\\') >= 0
                || inside.indexOf('{') >= 0
                || !PROSE.matcher(inside).find();
    }
}
