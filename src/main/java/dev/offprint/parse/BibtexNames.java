package dev.offprint.parse;

import dev.offprint.parse.text.TexText;
import java.util.ArrayList;
import java.util.List;

/// Names of a BibTeX field, `van der Sea, Ada and {Gate Team}`, as they are displayed.
final class BibtexNames {
    private BibtexNames() {}

    static List<String> read(String field) {
        var names = new ArrayList<String>();
        for (var name : split(field.replaceAll("\\s+", " "), " and ")) {
            if (!name.isBlank() && !name.strip().equals("others")) {
                names.add(displayed(name.strip()));
            }
        }
        return names;
    }

    /// `Ada van der Sea` of `van der Sea, Ada`; `Wim P. Minor II` of `Minor, II, Wim P.`.
    static String displayed(String name) {
        var parts = split(name, ",").stream().map(String::strip).toList();
        var words = switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
            default -> name;
        };
        return TexText.plain(words).strip();
    }

    /// Splits outside braces.
    private static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
