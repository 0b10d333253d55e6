package dev.offprint.richtext;

/// Finds the other end of what is open in a text.
final class BraceMatcher {
    /// Longer than any real formula or group; bounds the cost of hostile text.
    static final int LONGEST = 3_000;

    private BraceMatcher() {}

    /// Where the brace that closes the one at `open` is; -1 for nowhere near.
    static int close(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// Where `what` stands next at or behind `start`; -1 for nowhere near. An odd number of backslashes before it
    /// does not count unless it begins with one itself.
    static int next(String text, String what, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int at = text.indexOf(what, start, limit);
        while (at >= 0 && what.charAt(0) != '\\' && escaped(text, at)) {
            at = text.indexOf(what, at + 1, limit);
        }
        return at;
    }

    static boolean escaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /// Where the letters that begin at `start` end.
    static int letters(String text, int start) {
        int end = start;
        while (end < text.length() && letter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
