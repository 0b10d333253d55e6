package dev.offprint.demo;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.ReaderAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes papers of the text of a day; what stands where is told at the head of `day-01.txt`.
final class DemoTextParser {
    private static final Pattern PAPER = Pattern.compile("^== ", Pattern.MULTILINE);
    private static final Pattern CROWD = Pattern.compile("a crowd of (\\d+)");

    private DemoTextParser() {}

    /// The papers in the order of their ranks; what comes before the first is a comment.
    static List<DemoEntry> read(String text, LocalDate day) {
        return PAPER.splitAsStream(text)
                .skip(1)
                .map(block -> listed(DemoFields.read(block), day))
                .toList();
    }

    private static DemoEntry listed(DemoFields fields, LocalDate day) {
        var upvotes = fields.parts("upvotes", " ");
        var comments = fields.number("comments");
        var tally = new DemoCounts(
                Integer.parseInt(upvotes.getFirst()),
                comments == null ? 0 : comments,
                fields.number("stars"),
                CountGrowth.read(upvotes.getLast()));
        return new DemoEntry(paper(fields, day), day, tally, again(fields), acts(fields));
    }

    private static Paper paper(DemoFields fields, LocalDate day) {
        return Paper.titled(fields.required("title"))
                .arxivId(new ArxivId(fields.id()))
                .abstractText(fields.text("abstract"))
                .aiSummary(fields.text("summary"))
                .authors(authors(fields))
                .organization(fields.text("organization"))
                .keywords(fields.parts("keywords", ","))
                .categories(fields.parts("categories", ","))
                .publishedOn(day.minusDays(Integer.parseInt(fields.required("published"))))
                .submittedOn(day)
                .links(links(fields))
                .build();
    }

    private static List<String> authors(DemoFields fields) {
        var crowd = CROWD.matcher(fields.required("authors"));
        return crowd.matches() ? DemoAuthors.of(Integer.parseInt(crowd.group(1))) : fields.parts("authors", ";");
    }

    /// At example.org, which RFC 2606 sets aside: a click on an invented paper must not end at a real one.
    private static PaperLinks links(DemoFields fields) {
        return new PaperLinks(
                "https://example.org/abs/" + fields.id(),
                "https://example.org/pdf/" + fields.id(),
                fields.text("code"),
                fields.text("project"),
                null);
    }

    private static DemoEntry.@Nullable Again again(DemoFields fields) {
        var place = fields.parts("again", ",");
        return place.isEmpty()
                ? null
                : new DemoEntry.Again(Integer.parseInt(place.getFirst()), Integer.parseInt(place.getLast()));
    }

    private static List<ReaderAction> acts(DemoFields fields) {
        var acts = new ArrayList<ReaderAction>();
        for (var mark : fields.parts("marks", ",")) {
            acts.add(mark(mark));
        }
        var tags = fields.parts("tags", ",");
        if (!tags.isEmpty()) {
            acts.add(new ReaderAction.Tag(tags));
        }
        var note = fields.lines("note");
        if (note != null) {
            acts.add(new ReaderAction.Note(note));
        }
        return acts;
    }

    private static ReaderAction mark(String word) {
        return switch (word) {
            case "read" -> new ReaderAction.Read(true);
            case "star" -> new ReaderAction.Star(true);
            case "dismiss" -> new ReaderAction.Dismiss(true);
            default -> throw new IllegalStateException("no mark of a reader: " + word);
        };
    }
}
