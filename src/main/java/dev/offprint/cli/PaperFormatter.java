package dev.offprint.cli;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperRow;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.Revision;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.TextDiff;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Papers as people read them in a terminal.
final class PaperFormatter {
    private static final int INDENT = 22;

    private PaperFormatter() {}

    /// Two lines: state, id, upvotes and title; then authors, date and what else there is.
    static String row(PaperRow row) {
        var upvotes = row.counts().upvotes();
        var head = "%s %-13s %5s  %s"
                .formatted(state(row), row.id().value(), upvotes == null ? "" : "▲" + upvotes, row.title());
        var facts = new ArrayList<String>();
        if (row.byline().total() > 0) {
            facts.add(row.byline().text());
        }
        if (row.publishedOn() != null) {
            facts.add(row.publishedOn().toString());
        }
        if (row.hasCode()) {
            facts.add("code");
        }
        if (row.newVersion() != null) {
            facts.add("new version " + row.newVersion());
        }
        if (row.withdrawn()) {
            facts.add("withdrawn");
        }
        return facts.isEmpty() ? head : head + System.lineSeparator() + indented(String.join(" · ", facts));
    }

    /// A line that belongs to the row above it.
    static String indented(String line) {
        return " ".repeat(INDENT) + line;
    }

    private static String state(PaperRow row) {
        if (row.starred()) {
            return "★";
        }
        if (row.dismissed()) {
            return "×";
        }
        return row.read() ? "○" : "●";
    }

    /// Everything known of one paper, a fact a line, the abstract wrapped.
    static String whole(StoredPaper stored, List<Revision> before, RecommendationReason why, int width) {
        var paper = stored.paper();
        var text = new StringBuilder();
        line(text, wrapped(paper.title(), width));
        line(text, wrapped(String.join(", ", paper.authors()), width));
        line(text, "");
        fact(text, "id", stored.id());
        fact(text, "doi", paper.doi());
        fact(text, "published", paper.publishedOn());
        fact(text, "listed", paper.submittedOn());
        fact(text, "organisation", paper.organization());
        fact(text, "venue", paper.venue());
        fact(text, "upvotes", stored.counts().upvotes());
        fact(text, "comments", stored.counts().comments());
        fact(text, "GitHub stars", stored.counts().githubStars());
        fact(text, "page", paper.links().page());
        fact(text, "PDF", paper.links().pdf());
        fact(text, "code", paper.links().code());
        fact(text, "project", paper.links().project());
        fact(text, "keywords", String.join(", ", paper.keywords()));
        fact(text, "categories", String.join(", ", paper.categories()));
        preprint(text, paper.preprint());
        fact(
                text,
                "editions",
                stored.appearances().stream().map(seen -> seen.edition().key()).collect(Collectors.joining(", ")));
        fact(text, "state", states(stored));
        fact(text, "tags", String.join(", ", stored.state().tags()));
        fact(text, "note", stored.state().note());
        for (var highlight : stored.highlights()) {
            var note = highlight.note().isEmpty() ? "" : " — " + highlight.note();
            fact(text, "marked", "“" + highlight.quote().replaceAll("\\s+", " ") + "”" + note);
        }
        fact(text, "recommended", reason(why));
        if (paper.abstractText() != null) {
            line(text, "");
            line(text, wrapped(paper.abstractText(), width));
        }
        before.forEach(words -> earlier(text, words, paper, width));
        if (paper.aiSummary() != null) {
            line(text, "");
            line(text, wrapped("Summary written by a machine: " + paper.aiSummary(), width));
        }
        return text.toString().stripTrailing();
    }

    private static void preprint(StringBuilder text, PreprintInfo state) {
        if (state.version() != null) {
            var day = state.revisedOn() == null ? "" : ", " + state.revisedOn();
            var first =
                    state.newerVersion() == null ? "" : "; it was " + state.firstKnown() + " when the paper came here";
            fact(text, "version", state.version() + day + first);
        }
        fact(text, "withdrawn", state.withdrawn() ? "yes, at arXiv; what is known of it is kept" : null);
        fact(text, "comment", state.comment());
        fact(text, "journal", state.journal());
    }

    /// An earlier version, with what went and came since.
    private static void earlier(StringBuilder text, Revision words, Paper paper, int width) {
        line(text, "");
        line(
                text,
                "Changed since version %d, noticed on %s: [-gone-] {+new+}"
                        .formatted(words.version(), LocalDate.ofInstant(words.replacedAt(), ZoneOffset.UTC)));
        if (!words.title().equals(paper.title())) {
            line(text, wrapped(marked(words.title(), paper.title()), width));
        }
        var then = words.abstractText();
        if (then != null && !then.equals(paper.abstractText())) {
            line(text, wrapped(marked(then, paper.abstractText() == null ? "" : paper.abstractText()), width));
        }
    }

    private static String marked(String before, String after) {
        return TextDiff.of(before, after).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static String states(StoredPaper stored) {
        var states = new ArrayList<String>();
        states.add(stored.state().read() ? "read" : "unread");
        if (stored.state().starred()) {
            states.add("starred");
        }
        if (stored.state().dismissed()) {
            states.add("dismissed");
        }
        return String.join(", ", states);
    }

    private static @Nullable String reason(RecommendationReason why) {
        var like = why.similar().stream().map(row -> row.id().value()).collect(Collectors.joining(", "));
        return why.equals(RecommendationReason.NONE)
                ? null
                : "for " + String.join(", ", why.words()) + "; like " + like;
    }

    private static void fact(StringBuilder text, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            line(text, "%-13s %s".formatted(name, value));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    /// The text broken at spaces so that no line is longer than `width`, unless one word is.
    static String wrapped(String text, int width) {
        var lines = new StringBuilder();
        int column = 0;
        for (var word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                lines.append(System.lineSeparator());
                column = 0;
            }
            if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
