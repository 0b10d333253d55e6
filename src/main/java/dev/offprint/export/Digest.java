package dev.offprint.export;

import dev.offprint.model.Byline;
import dev.offprint.model.StoredPaper;
import java.time.LocalDate;
import java.util.List;

/// Digest of the unread papers of some days, grouped by topic.
///
/// @param from the first day
/// @param to the last day
/// @param parts a topic each, in the reader's order, none empty; no paper stands in two
/// @param others the best of those that are in no topic
/// @param more how many more of those there are
public record Digest(LocalDate from, LocalDate to, List<Part> parts, List<StoredPaper> others, int more) {
    public record Part(String topic, List<StoredPaper> papers) {
        public Part {
            papers = List.copyOf(papers);
        }
    }

    public Digest {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && others.isEmpty();
    }

    /// As Markdown, a line a paper.
    public String markdown() {
        var text = new StringBuilder("# Unread papers, ").append(days()).append('\n');
        for (var part : parts) {
            section(text, Markdown.escaped(part.topic) + " (" + part.papers.size() + ")", part.papers);
        }
        if (!others.isEmpty()) {
            var title = parts.isEmpty() ? "By upvotes" : "Outside your topics, by upvotes";
            section(text, title + " (" + (others.size() + more) + ")", others);
        }
        if (more > 0) {
            text.append("\nAnd ").append(more).append(" more.\n");
        }
        return text.toString();
    }

    /// As a page of HTML that needs nothing else.
    public String html() {
        return HtmlPage.of("Unread papers, " + days(), markdown());
    }

    private String days() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private static void section(StringBuilder text, String title, List<StoredPaper> papers) {
        text.append("\n## ").append(title).append("\n\n");
        papers.forEach(paper -> text.append("- ").append(line(paper)).append('\n'));
    }

    private static String line(StoredPaper stored) {
        var paper = stored.paper();
        var line = new StringBuilder(Markdown.title(paper));
        if (!paper.authors().isEmpty()) {
            line.append(" — ")
                    .append(Markdown.escaped(Byline.of(paper.authors()).text()));
        }
        var upvotes = stored.counts().upvotes();
        return upvotes == null
                ? line.toString()
                : line.append(" · ▲ ").append(upvotes).toString();
    }
}
