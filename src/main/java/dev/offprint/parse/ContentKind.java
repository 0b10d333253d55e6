package dev.offprint.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/// Kind of content, judged by the beginning of a text.
enum ContentKind {
    HTML,
    XML,
    JSON_ARRAY,
    JSON_OBJECT,
    TEXT,
    BINARY,
    EMPTY;

    /// How far into a text the first HTML element may begin: programs that save pages write notes in front of them.
    private static final int PREAMBLE = 2048;

    /// Only at the beginning of a line: a paper about HTML may contain such tags elsewhere.
    private static final Pattern PAGE = Pattern.compile("^\\s*<(?:html|!doctype html|body)\\b", Pattern.MULTILINE);

    /// The declaration or the root of a feed, possibly behind comments.
    private static final Pattern FEED =
            Pattern.compile("(?:\\s*<!--.*?-->)*\\s*<(?:\\?xml|rss|(?:\\w+:)?feed|(?:\\w+:)?rdf)\\b.*", Pattern.DOTALL);

    /// @param head the beginning of the text
    static ContentKind of(String head) {
        int first = 0;
        while (first < head.length() && (head.charAt(first) <= ' ' || head.charAt(first) == '\ufeff')) {
            first++;
        }
        if (isBinary(head)) {
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

    /// Text copied from a page may begin with a bracket as well: `[2 authors](…`.
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
        if (FEED.matcher(start).matches()) {
            return XML;
        }
        return start.startsWith("<") && start.indexOf('>') > 0 ? HTML : TEXT;
    }

    /// The next character after a bracket that is not white space; at the end of the text a quotation mark, with
    /// which any JSON document could continue.
    private static char next(String head, int bracket) {
        int next = bracket + 1;
        while (next < head.length() && head.charAt(next) <= ' ') {
            next++;
        }
        return next < head.length() ? head.charAt(next) : '"';
    }

    /// Whether this is binary data; text may have up to one undecodable or control character in twenty.
    private static boolean isBinary(String head) {
        long unreadable = head.chars()
                .filter(c -> c == 0xfffd || (c < ' ' && "\n\r\t\f".indexOf(c) < 0))
                .count();
        return unreadable * 20 > head.length() || (head.indexOf('\0') >= 0 && unreadable * 200 > head.length());
    }
}
