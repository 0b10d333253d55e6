package dev.offprint.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/// What some text is at first sight.
enum ContentKind {
    HTML,
    XML,
    JSON_ARRAY,
    JSON_OBJECT,
    TEXT,
    BINARY,
    EMPTY;

    /// How far into a text an HTML element may begin: whoever saves pages puts notes in front of them.
    private static final int PREAMBLE = 2048;

    /// At the beginning of a line: elsewhere a paper may be about HTML.
    private static final Pattern PAGE = Pattern.compile("^\\s*<(?:html|!doctype html|body)\\b", Pattern.MULTILINE);

    /// @param head the beginning of the text
    static ContentKind of(String head) {
        int first = 0;
        while (first < head.length() && (head.charAt(first) <= ' ' || head.charAt(first) == '\ufeff')) {
            first++;
        }
        if (binary(head)) {
            return BINARY;
        }
        if (first == head.length()) {
            return EMPTY;
        }
        return switch (head.charAt(first)) {
            case '{' -> "\"}".indexOf(next(head, first)) >= 0 ? JSON_OBJECT : TEXT;
            case '[' -> array(head, first) ? JSON_ARRAY : TEXT;
            default -> markup(head, first);
        };
    }

    /// Text copied from a page may begin with a bracket too: `[2 authors](…`.
    private static boolean array(String head, int first) {
        return "{\"[".indexOf(next(head, first)) >= 0
                || head.substring(first).replaceAll("\\s", "").equals("[]");
    }

    private static ContentKind markup(String head, int first) {
        var start =
                head.substring(first, Math.min(head.length(), first + PREAMBLE)).toLowerCase(Locale.ROOT);
        if (PAGE.matcher(start).find()) {
            return HTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            return XML;
        }
        return start.startsWith("<") && start.indexOf('>') > 0 ? HTML : TEXT;
    }

    /// The next sign after a bracket that is no white space; at the end of the text one that any document could
    /// go on with.
    private static char next(String head, int bracket) {
        int next = bracket + 1;
        while (next < head.length() && head.charAt(next) <= ' ') {
            next++;
        }
        return next < head.length() ? head.charAt(next) : '"';
    }

    /// Text may hold a few signs that went wrong on their way, one in twenty at most.
    private static boolean binary(String head) {
        long odd = head.chars()
                .filter(c -> c == 0xfffd || (c < ' ' && "\n\r\t\f".indexOf(c) < 0))
                .count();
        return odd * 20 > head.length() || (head.indexOf('\0') >= 0 && odd * 200 > head.length());
    }
}
