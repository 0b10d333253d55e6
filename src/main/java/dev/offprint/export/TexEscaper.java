package dev.offprint.export;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;

/// Texts as TeX reads them: formulas as they were received, the signs that TeX takes for its own escaped in the
/// words.
final class TexEscaper {
    private TexEscaper() {}

    static String of(String text) {
        var composed = ComposedText.of(HighlightedText.plain(text));
        var tex = new StringBuilder();
        for (var run : composed.runs()) {
            if (run.formula() == null) {
                tex.append(escaped(run.text().replace('\n', ' ')));
            } else {
                tex.append('$').append(balanced(run.formula().tex())).append('$');
            }
        }
        return tex.toString();
    }

    /// Words that have no formulas in them: names, addresses.
    static String escaped(String words) {
        var tex = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&', '%', '#', '_', '$', '{', '}' -> tex.append('\\').append(c);
                case '\\' -> tex.append("\\textbackslash{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '\u00a0' -> tex.append('~');
                case '“' -> tex.append("``");
                case '”' -> tex.append("''");
                default -> tex.append(c);
            }
        }
        return tex.toString();
    }

    /// A brace without its partner would swallow the fields that follow.
    private static String balanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                break;
            }
        }
        return depth == 0 ? tex : tex.replace("{", "").replace("}", "");
    }
}
