package dev.offprint.richtext;

import dev.offprint.model.TexAccents;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// TeX among the words of a text, outside of formulas: `\emph{so}`, `50\%`, `Schr\"odinger`, `\cite{key}`. What is
/// not known stays as it is.
final class TextMacros {
    private static final Map<String, TextStyle> FACES = Map.ofEntries(
            Map.entry("emph", TextStyle.ITALIC),
            Map.entry("textit", TextStyle.ITALIC),
            Map.entry("textsl", TextStyle.ITALIC),
            Map.entry("textbf", TextStyle.BOLD),
            Map.entry("texttt", TextStyle.MONO),
            Map.entry("textsc", TextStyle.PLAIN),
            Map.entry("textrm", TextStyle.PLAIN),
            Map.entry("textsf", TextStyle.PLAIN),
            Map.entry("textnormal", TextStyle.PLAIN),
            Map.entry("textup", TextStyle.PLAIN),
            Map.entry("text", TextStyle.PLAIN),
            Map.entry("mbox", TextStyle.PLAIN),
            Map.entry("hbox", TextStyle.PLAIN),
            Map.entry("underline", TextStyle.PLAIN),
            Map.entry("uline", TextStyle.PLAIN),
            Map.entry("mathrm", TextStyle.PLAIN),
            Map.entry("mathbf", TextStyle.BOLD));
    private static final Set<String> CITING = Set.of(
            "cite",
            "citep",
            "citet",
            "citealp",
            "citealt",
            "citeauthor",
            "citeyear",
            "ref",
            "eqref",
            "cref",
            "autoref");
    private static final Set<String> NOTHING = Set.of("noindent", "label", "vspace", "hspace", "xspace", "protect");

    private final String text;
    private final ComposedTextBuilder sheet;
    private final Composer composer;

    /// Puts a part of the text on the sheet.
    interface Composer {
        void compose(int start, int end, TextStyle face, int depth);
    }

    TextMacros(String text, ComposedTextBuilder sheet, Composer composer) {
        this.text = text;
        this.sheet = sheet;
        this.composer = composer;
    }

    /// In which face the macro of that name sets its argument.
    static TextStyle face(String name) {
        return FACES.getOrDefault(name, TextStyle.PLAIN);
    }

    /// Puts what the macro at `at` means on the sheet; answers where to go on, `at` when it means nothing.
    int mend(int at, int end, TextStyle face, int depth) {
        int nameEnd = BraceMatcher.letters(text, at + 1);
        var accent = TexAccents.at(text, at);
        if (accent != null && accent.end() <= end) {
            sheet.instead(accent.text(), at, accent.end(), face);
            return accent.end();
        }
        if (nameEnd == at + 1) {
            return sign(at, end, face);
        }
        var name = text.substring(at + 1, nameEnd);
        var argument = argument(nameEnd, end);
        if (argument != null) {
            int behind = with(name, argument, at, end, face, depth);
            if (behind > at) {
                return behind;
            }
        }
        return alone(name, at, nameEnd, end, face);
    }

    private record Argument(int start, int end) {
        int behind() {
            return end + 1;
        }
    }

    /// What stands in braces behind the name, after a star and what is in square brackets.
    private @Nullable Argument argument(int nameEnd, int end) {
        int open = nameEnd < end && text.charAt(nameEnd) == '*' ? nameEnd + 1 : nameEnd;
        while (open < end && text.charAt(open) == '[') {
            int close = text.indexOf(']', open);
            if (close < 0 || close - open > 200) {
                return null;
            }
            open = close + 1;
        }
        if (open >= end || text.charAt(open) != '{') {
            return null;
        }
        int close = BraceMatcher.close(text, open);
        return close < 0 || close >= end ? null : new Argument(open + 1, close);
    }

    private int with(String name, Argument argument, int at, int end, TextStyle face, int depth) {
        var turned = FACES.get(name);
        if (turned != null) {
            composer.compose(argument.start(), argument.end(), turned == TextStyle.PLAIN ? face : turned, depth + 1);
            return argument.behind();
        }
        if (CITING.contains(name)) {
            return bracketed("[", argument, "]", at, face);
        }
        if (NOTHING.contains(name)) {
            return argument.behind();
        }
        return switch (name) {
            case "footnote", "thanks" -> {
                sheet.instead(" (", at, argument.start(), face);
                composer.compose(argument.start(), argument.end(), face, depth + 1);
                sheet.instead(")", argument.end(), argument.behind(), face);
                yield argument.behind();
            }
            case "url" -> {
                var address = text.substring(argument.start(), argument.end());
                sheet.asIs(text, argument.start(), argument.end(), address);
                yield argument.behind();
            }
            case "href", "textcolor", "color" -> second(name, argument, at, end, face, depth);
            case "textsuperscript", "textsubscript" -> shifted(name, argument, at, face);
            default -> at;
        };
    }

    private int bracketed(String open, Argument argument, String close, int at, TextStyle face) {
        sheet.instead(open, at, argument.start(), face);
        sheet.asIs(text, argument.start(), argument.end(), face);
        sheet.instead(close, argument.end(), argument.behind(), face);
        return argument.behind();
    }

    /// Of two arguments the second is shown.
    private int second(String name, Argument first, int at, int end, TextStyle face, int depth) {
        var shown = argument(first.behind(), end);
        if (shown == null) {
            return at;
        }
        var address = text.substring(first.start(), first.end());
        if (name.equals("href") && address.startsWith("http")) {
            sheet.asIs(text, shown.start(), shown.end(), address);
        } else {
            composer.compose(shown.start(), shown.end(), face, depth + 1);
        }
        return shown.behind();
    }

    private int shifted(String name, Argument argument, int at, TextStyle face) {
        var words = text.substring(argument.start(), argument.end());
        var shifted = name.equals("textsuperscript") ? TexSymbols.up(words) : TexSymbols.down(words);
        sheet.instead(shifted == null ? words : shifted, at, argument.behind(), face);
        return argument.behind();
    }

    private int alone(String name, int at, int nameEnd, int end, TextStyle face) {
        int behind = nameEnd < end && text.charAt(nameEnd) == ' ' ? nameEnd + 1 : nameEnd;
        if (NOTHING.contains(name)) {
            return behind;
        }
        if (name.equals("newline") || name.equals("quad") || name.equals("qquad") || name.equals("par")) {
            sheet.instead(" ", at, behind, face);
            return behind;
        }
        var sign = TexSymbols.named(name);
        if (sign == null) {
            return at;
        }
        int stop = text.startsWith("{}", nameEnd) ? nameEnd + 2 : nameEnd;
        sheet.instead(sign, at, stop, face);
        return stop;
    }

    private int sign(int at, int end, TextStyle face) {
        if (at + 1 >= end) {
            return at;
        }
        char c = text.charAt(at + 1);
        return switch (c) {
            case '%', '&', '_', '#', '$', '{', '}' -> {
                sheet.instead(String.valueOf(c), at, at + 2, face);
                yield at + 2;
            }
            case ' ', ',', ';', '\\' -> {
                sheet.instead(" ", at, at + 2, face);
                yield at + 2;
            }
            case '/', '-' -> at + 2;
            default -> at;
        };
    }
}
