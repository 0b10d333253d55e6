package dev.offprint.richtext;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Formulas in plain signs where that is simple: `\alpha` is α, `R^3` is R³.
public final class FormulaToUnicode {
    private static final Set<String> SHELLS = Set.of(
            "mathrm",
            "mathbf",
            "mathcal",
            "mathscr",
            "mathfrak",
            "mathsf",
            "mathit",
            "mathtt",
            "text",
            "textbf",
            "textit",
            "textrm",
            "texttt",
            "textsf",
            "textsc",
            "mbox",
            "hbox",
            "operatorname",
            "boldsymbol",
            "bm",
            "rm",
            "emph");
    private static final Map<String, String> HATS =
            Map.of("hat", "\u0302", "tilde", "\u0303", "bar", "\u0304", "dot", "\u0307", "vec", "\u20d7");
    private static final int DEEP = 6;

    private final String tex;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private FormulaToUnicode(String tex, int depth) {
        this.tex = tex;
        this.depth = depth;
    }

    /// The formula in signs; null when it is not as simple as that.
    static @Nullable String of(String tex) {
        return of(tex, 0);
    }

    /// The formula in signs, else its source.
    public static String orSource(FormulaText formula) {
        var signs = of(formula.tex());
        return signs == null ? formula.tex() : signs;
    }

    private static @Nullable String of(String tex, int depth) {
        return depth > DEEP || tex.length() > 200 ? null : new FormulaToUnicode(tex, depth).read();
    }

    private @Nullable String read() {
        while (at < tex.length()) {
            char c = tex.charAt(at);
            boolean read = switch (c) {
                case '\\' -> macro();
                case '^', '_' -> shifted(c == '^');
                case '{' -> append(group());
                case '}', '&', '$', '#' -> false;
                case '~' -> sign(" ");
                case '\'' -> sign("′");
                case '-' -> sign("−");
                default -> sign(String.valueOf(c));
            };
            if (!read) {
                return null;
            }
        }
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    private boolean sign(String sign) {
        out.append(sign);
        at++;
        return true;
    }

    private boolean append(@Nullable String signs) {
        if (signs != null) {
            out.append(signs);
        }
        return signs != null;
    }

    /// What is between the braces that begin here, in signs.
    private @Nullable String group() {
        int end = BraceMatcher.close(tex, at);
        if (end < 0) {
            return null;
        }
        var inside = of(tex.substring(at + 1, end), depth + 1);
        at = end + 1;
        return inside;
    }

    /// The argument of a macro: a group, another macro, or a single sign.
    private @Nullable String argument() {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        if (at >= tex.length()) {
            return null;
        }
        if (tex.charAt(at) == '{') {
            return group();
        }
        int end = tex.charAt(at) == '\\' ? BraceMatcher.letters(tex, at + 1) : at + 1;
        var inside = of(tex.substring(at, end), depth + 1);
        at = end;
        return inside;
    }

    private boolean shifted(boolean up) {
        at++;
        var inside = argument();
        return inside != null
                && append(up ? TexSymbols.up(inside.replace('−', '-')) : TexSymbols.down(inside.replace('−', '-')));
    }

    private boolean macro() {
        int end = BraceMatcher.letters(tex, at + 1);
        if (end == at + 1) {
            return escaped();
        }
        var name = tex.substring(at + 1, end);
        at = end;
        if (SHELLS.contains(name)) {
            return append(argument());
        }
        if (HATS.containsKey(name)) {
            var letter = argument();
            return letter != null && letter.length() == 1 && append(letter + HATS.get(name));
        }
        return switch (name) {
            case "mathbb", "Bbb" -> {
                var letter = argument();
                yield letter != null && append(TexSymbols.doubleStruck(letter));
            }
            case "frac", "tfrac", "dfrac" -> fraction();
            case "sqrt" -> root();
            case "left", "right", "big", "Big", "bigl", "bigr", "displaystyle", "textstyle", "limits" -> true;
            case "quad", "qquad" -> append(" ");
            default -> named(name);
        };
    }

    private boolean named(String name) {
        var sign = TexSymbols.named(name);
        if (sign == null) {
            return false;
        }
        out.append(sign);
        boolean space = at < tex.length() && tex.charAt(at) == ' ';
        if (space && sign.length() == 1 && Character.isLetter(sign.charAt(0))) {
            at++; // the space that ended the name
        }
        return true;
    }

    private boolean escaped() {
        if (at + 1 >= tex.length()) {
            return false;
        }
        char c = tex.charAt(at + 1);
        at += 2;
        return switch (c) {
            case ',', ';', ':', ' ' -> append(" ");
            case '!' -> true;
            case '{', '}', '%', '&', '#', '_', '$' -> append(String.valueOf(c));
            case '|' -> append("‖");
            default -> false;
        };
    }

    private boolean fraction() {
        var above = argument();
        var below = argument();
        return above != null && below != null && append(whole(above) + "/" + whole(below));
    }

    private boolean root() {
        var inside = at < tex.length() && tex.charAt(at) == '[' ? null : argument();
        return inside != null && append("√" + whole(inside));
    }

    private static String whole(String signs) {
        return signs.codePoints().allMatch(Character::isLetterOrDigit) ? signs : "(" + signs + ")";
    }
}
