package dev.offprint.richtext;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts formulas as papers have them into the TeX that the library knows: names that many papers define for
/// themselves, environments, letters of other alphabets. What could make the library read files or change its
/// tables is refused.
final class TexNormalizer {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;

    private static final Pattern NAME = Pattern.compile("\\\\([A-Za-z]+)\\*?");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\\\(?:includegraphics|(?:re)?newcommand|(?:re)?newenvironment"
                + "|def|let|input|include|jlm\\w*|externalfont\\w*|DynamicFormula\\w*|fgcolor\\w*|bgcolor\\w*|rule|fontsize|scalebox"
                + "|resizebox|newpage|loop|csname|expandafter|makeatletter|java\\w*|doteqdot\\w*)(?![A-Za-z])");
    /// Column and row repetitions of three digits, or one in another: the library allocates that many cells at
    /// once.
    private static final Pattern REPEATED =
            Pattern.compile("(?:\\*|\\\\(?:multicolumn|multirow|hdotsfor)\\s*(?:\\[[^\\]]*])?)\\s*\\{[^A-Za-z{}]*\\d{3}"
                    + "|\\*\\s*\\{[^{}]*}\\s*\\{[^{}]*\\*\\s*\\{");
    private static final Pattern DROPPED = Pattern.compile(
            "\\\\(?:label|tag|cite[pt]?|ref|eqref|footnote|vspace|color)\\*?(?:\\[[^\\]]*])?\\{[^{}]*}|\\\\(?:nonumber|notag|noindent|protect|par|allowbreak|nolimits)(?![A-Za-z])");
    private static final Pattern LINKED = Pattern.compile("\\\\(?:href|textcolor)\\{[^{}]*}");
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\(begin|end)\\{(equation|displaymath|math|align|aligned|alignat|flalign|eqnarray|gather|gathered|multline|split)(\\*?)}(\\{\\d})?");
    private static final Pattern ROW_GAP = Pattern.compile("\\\\\\\\\\s*\\[[^\\]]{0,12}]");
    private static final Pattern LOST = Pattern.compile("(?<![\\\\A-Za-z])text(?=(?:bf|it|tt|rm|sf)\\{)");
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bm", "\\boldsymbol"),
            Map.entry("bold", "\\mathbf"),
            Map.entry("Bbb", "\\mathbb"),
            Map.entry("mathbbm", "\\mathbb"),
            Map.entry("mathds", "\\mathbb"),
            Map.entry("frak", "\\mathfrak"),
            Map.entry("Cal", "\\mathcal"),
            Map.entry("EuScript", "\\mathcal"),
            Map.entry("pazocal", "\\mathcal"),
            Map.entry("emph", "\\textit"),
            Map.entry("textsc", "\\textrm"),
            Map.entry("textup", "\\textrm"),
            Map.entry("textnormal", "\\textrm"),
            Map.entry("hbox", "\\text"),
            Map.entry("R", "\\mathbb{R}"),
            Map.entry("RR", "\\mathbb{R}"),
            Map.entry("reals", "\\mathbb{R}"),
            Map.entry("Z", "\\mathbb{Z}"),
            Map.entry("ZZ", "\\mathbb{Z}"),
            Map.entry("C", "\\mathbb{C}"),
            Map.entry("CC", "\\mathbb{C}"),
            Map.entry("N", "\\mathbb{N}"),
            Map.entry("NN", "\\mathbb{N}"),
            Map.entry("Q", "\\mathbb{Q}"),
            Map.entry("QQ", "\\mathbb{Q}"),
            Map.entry("E", "\\mathbb{E}"),
            Map.entry("PP", "\\mathbb{P}"),
            Map.entry("eps", "\\varepsilon"),
            Map.entry("lVert", "\\Vert"),
            Map.entry("rVert", "\\Vert"),
            Map.entry("lvert", "\\vert"),
            Map.entry("rvert", "\\vert"),
            Map.entry("argmin", "\\operatorname{arg\\,min}"),
            Map.entry("argmax", "\\operatorname{arg\\,max}"),
            Map.entry("dotsc", "\\ldots"),
            Map.entry("dotsb", "\\cdots"),
            Map.entry("coloneqq", "\\mathrel{:=}"),
            Map.entry("upvarphi", "\\varphi"),
            Map.entry("upmu", "\\mu"),
            Map.entry("tr", "\\operatorname{tr}"),
            Map.entry("Aut", "\\operatorname{Aut}"),
            Map.entry("Ext", "\\operatorname{Ext}"),
            Map.entry("Hom", "\\operatorname{Hom}"),
            Map.entry("End", "\\operatorname{End}"));

    private static final Map<String, String> AROUND = Map.of(
            "ket", "\\left|%s\\right\\rangle ",
            "bra", "\\left\\langle %s\\right|",
            "norm", "\\left\\Vert %s\\right\\Vert ",
            "abs", "\\left|%s\\right|",
            "ceil", "\\left\\lceil %s\\right\\rceil ",
            "floor", "\\left\\lfloor %s\\right\\rfloor ",
            "set", "\\left\\{%s\\right\\}");

    /// Those of [#NAMES] that are complete: what follows needs a gap.
    private static final Set<String> OPEN = Set.of("\\boldsymbol", "\\mathbf", "\\mathbb", "\\mathfrak", "\\mathcal");

    private TexNormalizer() {}

    /// The formula for the library; null when it had better not see it.
    static @Nullable String of(String tex) {
        if (tex.length() > LONGEST
                || deep(tex)
                || FORBIDDEN.matcher(tex).find()
                || REPEATED.matcher(tex).find()) {
            return null;
        }
        var plain = ROW_GAP.matcher(COMMENT.matcher(tex).replaceAll("\\\\%")).replaceAll("\\\\\\\\");
        plain = DROPPED.matcher(plain).replaceAll(" ");
        plain = LINKED.matcher(plain).replaceAll("\\\\text");
        plain = LOST.matcher(plain).replaceAll("\\\\text");
        return letters(around(environments(named(plain)))).strip();
    }

    private static boolean deep(String tex) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST;
    }

    private static String named(String tex) {
        return NAME.matcher(tex).replaceAll(found -> {
            var name = found.group(1);
            var ours = NAMES.get(name);
            if (ours == null) {
                boolean starred = found.group().endsWith("*") && name.startsWith("operatorname");
                return Matcher.quoteReplacement(starred ? "\\" + name : found.group());
            }
            return Matcher.quoteReplacement(OPEN.contains(ours) || ours.startsWith("\\text") ? ours : ours + " ");
        });
    }

    /// Equations on several lines become what the library has for them; their numbers go.
    private static String environments(String tex) {
        return ENVIRONMENT.matcher(tex).replaceAll(found -> {
            boolean begins = found.group(1).equals("begin");
            return Matcher.quoteReplacement(
                    switch (found.group(2)) {
                        case "equation", "displaymath", "math" -> " ";
                        case "eqnarray" -> begins ? "\\begin{array}{rcl}" : "\\end{array}";
                        case "gather", "gathered", "multline" -> begins ? "\\begin{array}{c}" : "\\end{array}";
                        default -> begins ? "\\begin{array}{rlrlrl}" : "\\end{array}";
                    });
        });
    }

    /// `\ket{x}` and its like.
    private static String around(String tex) {
        var out = new StringBuilder();
        int from = 0;
        var names = NAME.matcher(tex);
        while (names.find(from)) {
            var frame = AROUND.get(names.group(1));
            int open = names.end();
            int close = frame != null && open < tex.length() && tex.charAt(open) == '{'
                    ? BraceMatcher.close(tex, open)
                    : -1;
            out.append(tex, from, names.start());
            if (frame == null || close < 0) {
                out.append(names.group());
                from = names.end();
            } else {
                out.append(frame.replace("%s", around(tex.substring(open + 1, close))));
                from = close + 1;
            }
        }
        return out.append(tex, from, tex.length()).toString();
    }

    private static String letters(String tex) {
        var out = new StringBuilder(tex.length());
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            var name = c < 128 ? null : UnicodeToTex.name(c);
            if (name == null) {
                out.append(c);
            } else {
                out.append('\\').append(name).append(' ');
            }
        }
        return out.toString();
    }
}
