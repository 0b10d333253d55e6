package dev.offprint.parse;

import dev.offprint.model.SourceEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Properties that every paper of a captured page has.
final class CapturedPage {
    private CapturedPage() {}

    static String id(SourceEntry entry) {
        return Objects.requireNonNull(entry.paper().arxivId()).value();
    }

    static boolean complete(SourceEntry entry) {
        return added(entry) && !entry.paper().authors().isEmpty();
    }

    static boolean added(SourceEntry entry) {
        var paper = entry.paper();
        return paper.arxivId() != null
                && oneLine(paper.title())
                && oneLine(paper.abstractText())
                && entry.counts().upvotes() != null;
    }

    static boolean oneLine(@Nullable String text) {
        boolean spaces = text == null || text.contains("  ") || text.startsWith(" ") || text.endsWith(" ");
        return text != null
                && !spaces
                && !text.isEmpty()
                && text.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
    }
}
