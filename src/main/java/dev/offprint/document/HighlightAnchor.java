package dev.offprint.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a marked passage in the text of another version, where blocks, sections and words may have moved.
///
/// Spaces and hyphens are compared as one, and soft hyphens not at all. A passage is looked for inside one block or
/// one page.
public final class HighlightAnchor {
    /// A text to look in: a block or a page.
    public record Passage(String block, String text) {}

    /// Where a passage is; `end` is the character after its last one.
    public record Place(String block, int start, int end) {}

    private HighlightAnchor() {}

    /// The place of a quote: where the most characters before and after it agree; among equals, in the block it was
    /// in, nearest to its old start; then the first one.
    ///
    /// @param start of the quote in `block`, as it was
    /// @return null where this text does not have the quote
    public static @Nullable Place find(
            List<Passage> passages, String block, int start, String quote, String before, String after) {
        var wanted = ComparedText.of(quote).text().strip();
        if (wanted.isEmpty()) {
            return null;
        }
        Place best = null;
        var bestContext = -1;
        var bestDistance = Long.MAX_VALUE;
        var left = ComparedText.of(before).text().strip();
        var right = ComparedText.of(after).text().strip();
        for (var passage : passages) {
            var text = ComparedText.of(passage.text());
            for (var at = text.text().indexOf(wanted); at >= 0; at = text.text().indexOf(wanted, at + 1)) {
                var end = at + wanted.length();
                var place = new Place(passage.block(), text.source(at), text.source(end - 1) + 1);
                var context = commonEnd(text.text().substring(0, at).stripTrailing(), left)
                        + commonStart(text.text().substring(end).stripLeading(), right);
                var distance =
                        passage.block().equals(block) ? Math.abs((long) place.start() - start) : Integer.MAX_VALUE;
                if (context > bestContext || (context == bestContext && distance < bestDistance)) {
                    best = place;
                    bestContext = context;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static int commonStart(String a, String b) {
        var n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static int commonEnd(String a, String b) {
        var n = 0;
        while (n < a.length() && n < b.length() && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }
}
