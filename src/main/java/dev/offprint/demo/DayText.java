package dev.offprint.demo;

import dev.offprint.model.Act;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Links;
import dev.offprint.model.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes papers of the text of a day; what stands where is told at the head of `day-01.txt`.
final class DayText {
    private static final Pattern PAPER = Pattern.compile("^== ", Pattern.MULTILINE);
    private static final Pattern CROWD = Pattern.compile("a crowd of (\\d+)");

    private DayText() {}

    /// The papers in the order of their ranks; what comes before the first is a comment.
    static List<Listed> read(String text, LocalDate day) {
        return PAPER.splitAsStream(text)
                .skip(1)
                .map(block -> listed(Fields.read(block), day))
                .toList();
    }

    private static Listed listed(Fields fields, LocalDate day) {
        var upvotes = fields.parts("upvotes", " ");
        var comments = fields.number("comments");
        var tally = new Tally(
                Integer.parseInt(upvotes.getFirst()),
                comments == null ? 0 : comments,
                fields.number("stars"),
                Growth.read(upvotes.getLast()));
        return new Listed(paper(fields, day), day, tally, again(fields), acts(fields));
    }

    private static Paper paper(Fields fields, LocalDate day) {
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

    private static List<String> authors(Fields fields) {
        var crowd = CROWD.matcher(fields.required("authors"));
        return crowd.matches() ? Crowd.of(Integer.parseInt(crowd.group(1))) : fields.parts("authors", ";");
    }

    /// At example.org, which RFC 2606 sets aside: a click on an invented paper must not end at a real one.
    private static Links links(Fields fields) {
        return new Links(
                "https://example.org/abs/" + fields.id(),
                "https://example.org/pdf/" + fields.id(),
                fields.text("code"),
                fields.text("project"),
                null);
    }

    private static Listed.@Nullable Again again(Fields fields) {
        var place = fields.parts("again", ",");
        return place.isEmpty()
                ? null
                : new Listed.Again(Integer.parseInt(place.getFirst()), Integer.parseInt(place.getLast()));
    }

    private static List<Act> acts(Fields fields) {
        var acts = new ArrayList<Act>();
        for (var mark : fields.parts("marks", ",")) {
            acts.add(mark(mark));
        }
        var tags = fields.parts("tags", ",");
        if (!tags.isEmpty()) {
            acts.add(new Act.Tag(tags));
        }
        var note = fields.lines("note");
        if (note != null) {
            acts.add(new Act.Note(note));
        }
        return acts;
    }

    private static Act mark(String word) {
        return switch (word) {
            case "read" -> new Act.Read(true);
            case "star" -> new Act.Star(true);
            case "dismiss" -> new Act.Dismiss(true);
            default -> throw new IllegalStateException("no mark of a reader: " + word);
        };
    }
}
