package dev.offprint.search.highlight;

/// Keeps a bracket that is opened inside what is lit together with the one that closes it: `SE(n)`, not `SE(n`.
final class BracketBalancer {
    private BracketBalancer() {}

    /// `end`, or the place behind the closing bracket that stands there.
    static int closed(String text, int start, int end) {
        if (end == text.length()) {
            return end;
        }
        char open = switch (text.charAt(end)) {
            case ')' -> '(';
            case ']' -> '[';
            case '}' -> '{';
            default -> 0;
        };
        int opened = open == 0 ? -1 : text.lastIndexOf(open, end - 1);
        return opened >= start ? end + 1 : end;
    }
}
