package dev.offprint.export;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.TexAccents;
import dev.offprint.richtext.ComposedText;
import dev.offprint.richtext.UnicodeToTex;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Converts texts to TeX for a field of BibTeX: formulas as received, signs with a meaning in TeX escaped in words,
/// and letters that pdflatex does not know as Unicode written as commands.
///
/// BibTeX counts braces also behind a backslash, so that those of every result are in pairs.
final class TexEscaper {
    /// Commands that read, write or redefine something, in place of setting a formula.
    private static final Pattern UNSAFE = Pattern.compile("\\\\(?:input|include|write|immediate|open|close|read|catcode"
        + "|csname|endcsname|def|edef|gdef|xdef|let|futurelet|newcommand|renewcommand|providecommand|usepackage"
        + "|special|directlua|latelua|luaexec|loop|repeat|expandafter|uppercase|lowercase|jobname|everypar|end(?=\\{"
        + "document)|begin(?=\\{(?:document|filecontents))|verb|shipout|output|batchmode|ShellEscape)|\\^\\^");
    private static final Pattern SUPERSCRIPTS =
            Pattern.compile("[\u2070-\u207f\u00b2\u00b3\u00b9\u02b0-\u02b8\u02e1-\u02e4\u1d2c-\u1d61\u1d9b-\u1dbf]+");
    private static final Pattern SUBSCRIPTS = Pattern.compile("[\u2080-\u209c\u1d62-\u1d6a\u2c7c]+");
    /// The last letter that pdflatex knows as Unicode, with few gaps.
    private static final char LATIN_EXTENDED_A_END = '\u017f';

    private TexEscaper() {}

    static String of(String text) {
        var runs =
                ComposedText.of(HighlightedText.plain(TexAccents.decode(text))).runs();
        var tex = new StringBuilder();
        for (boolean inPairs : new boolean[] {true, false}) {
            tex.setLength(0);
            for (var run : runs) {
                tex.append(
                        run.formula() == null
                                ? escaped(run.text().replace('\n', ' '), inPairs)
                                : formula(run.formula().tex()));
            }
            if (isBalanced(tex)) {
                break;
            }
        }
        return tex.toString();
    }

    /// Words without formulas: names, keywords.
    static String words(String words) {
        var tex = escaped(words, true);
        return isBalanced(tex) ? tex : escaped(words, false);
    }

    /// A note of several lines, which become paragraphs' worth of spaces.
    static String note(String note) {
        return words(note.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /// @param braces whether braces of the text may stand as braces, being in pairs
    private static String escaped(String text, boolean braces) {
        var tex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int script = scriptEnd(text, i);
            if (script > i) {
                appendScript(tex, text.substring(i, script));
                i = script - 1;
            } else {
                var command = ascii(c, braces);
                tex.append(command != null ? command : c < 0x80 ? String.valueOf(c) : other(c));
            }
        }
        return tex.toString();
    }

    private static @Nullable String ascii(char c, boolean braces) {
        return switch (c) {
            case '&', '%', '#', '_', '$' -> "\\" + c;
            case '{' -> braces ? "\\{" : "\\textbraceleft{}";
            case '}' -> braces ? "\\}" : "\\textbraceright{}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> null;
        };
    }

    private static String other(char c) {
        var space = switch (c) {
            case '\u00a0' -> "~";
            case '\u2009', '\u202f', '\u2007', '\u200a' -> "\\,";
            case '\u2010', '\u2011' -> "-";
            case '\u2212' -> "$-$";
            default -> null;
        };
        if (space != null) {
            return space;
        }
        var sign = c > 0xff && c != '…' ? UnicodeToTex.name(c) : null;
        if (sign != null) {
            return "$\\" + sign + "$";
        }
        return c > LATIN_EXTENDED_A_END ? accented(c) : String.valueOf(c);
    }

    /// `{\'{\^e}}` for a letter with accents that are commands; any other letter as it is.
    private static String accented(char c) {
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        if (parts.length() < 2 || parts.charAt(0) > 'z') {
            return String.valueOf(c);
        }
        var tex = parts.substring(0, 1);
        for (int i = 1; i < parts.length(); i++) {
            var accent = TexAccents.command(parts.charAt(i));
            if (accent == null) {
                return String.valueOf(c);
            }
            tex = "\\" + accent + "{" + tex + "}";
        }
        return "{" + tex + "}";
    }

    /// Where a run of superscript or of subscript signs ends; `at` where none begins.
    private static int scriptEnd(String text, int at) {
        char c = text.charAt(at);
        if (c < 0xb2) {
            return at;
        }
        var run = (isRaised(c) ? SUPERSCRIPTS : SUBSCRIPTS).matcher(text).region(at, text.length());
        return run.lookingAt() ? run.end() : at;
    }

    private static boolean isRaised(char c) {
        return SUPERSCRIPTS.matcher(String.valueOf(c)).matches();
    }

    /// `$2^{128}$` behind a number, `$F_1$` behind a letter alone, `CO$_2$` behind other words.
    private static void appendScript(StringBuilder tex, String run) {
        var value = formulaText(Normalizer.normalize(run, Normalizer.Form.NFKC));
        int base = tex.length();
        while (base > 0 && isAlphanumeric(tex.charAt(base - 1))) {
            base--;
        }
        var word = tex.substring(base);
        boolean whole = word.matches("\\d+|[A-Za-z]") && (base == 0 || "\\{$".indexOf(tex.charAt(base - 1)) < 0);
        if (whole) {
            tex.setLength(base);
        }
        tex.append('$').append(whole ? word : "").append(isRaised(run.charAt(0)) ? '^' : '_');
        tex.append(value.length() == 1 ? value : "{" + value + "}").append('$');
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /// A formula between its signs; as words where it is no formula but a program.
    private static String formula(String received) {
        if (UNSAFE.matcher(received).find()) {
            return escaped("$" + received + "$", false);
        }
        return "$" + inPairs(formulaText(received)) + "$";
    }

    private static String formulaText(String received) {
        var tex = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < received.length(); i++) {
            char c = received.charAt(i);
            var sign = c < 0x80 ? null : UnicodeToTex.name(c);
            if (sign != null) {
                tex.append('\\').append(sign).append(' ');
            } else if ((c == '%' || c == '#' || c == '$') && !escaped) {
                tex.append('\\').append(c);
            } else {
                tex.append(c == '\n' ? ' ' : c == '\u2212' ? '-' : c);
            }
            escaped = c == '\\' && !escaped;
        }
        // A backslash at the end would take the closing sign.
        return escaped ? tex.append(' ').toString() : tex.toString();
    }

    private static String inPairs(String tex) {
        if (isBalanced(tex)) {
            return tex;
        }
        var named = tex.replace("\\\\", "\\\u0000")
                .replace("\\{", "\\lbrace ")
                .replace("\\}", "\\rbrace ")
                .replace("\\\u0000", "\\\\");
        return isBalanced(named) ? named : named.replace("{", "").replace("}", "");
    }

    /// Whether braces are in pairs as BibTeX counts them.
    static boolean isBalanced(CharSequence tex) {
        int depth = 0;
        for (int i = 0; i < tex.length() && depth >= 0; i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
