package dev.offprint.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The LaTeX of a formula: its annotation, else its alternative text, else its characters.
final class FormulaSource {
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\\n]*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String DISPLAY = "\\displaystyle";

    private FormulaSource() {}

    /// Without delimiters, on one line; empty where there is nothing.
    static String of(Element math) {
        for (var annotation : math.getElementsByTag("annotation")) {
            if (annotation.attr("encoding").equals("application/x-tex")) {
                return clean(annotation.wholeText());
            }
        }
        var alternative = math.attr("alttext");
        return clean(alternative.isBlank() ? math.text() : alternative);
    }

    private static String clean(String tex) {
        var line = SPACES.matcher(COMMENT.matcher(tex).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (line.startsWith(DISPLAY) && !line.startsWith(DISPLAY + "s")) {
            line = line.substring(DISPLAY.length()).strip();
        }
        return line;
    }
}
