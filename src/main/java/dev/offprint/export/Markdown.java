package dev.offprint.export;

import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.Paper;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.TexAccents;
import dev.offprint.richtext.ComposedText;
import java.util.stream.Collectors;

/// A paper as a piece of Markdown: title with its address, authors and day, tags, note as typed, marked
/// passages with their notes and the abstract as quotations.
final class Markdown {
    private Markdown() {}

    static String entry(StoredPaper stored) {
        var paper = stored.paper();
        var text = new StringBuilder("## ").append(title(paper));
        var line = new StringBuilder(escaped(TexAccents.decode(String.join(", ", paper.authors()))));
        if (paper.publishedOn() != null) {
            line.append(line.isEmpty() ? "" : " · ").append(paper.publishedOn());
        }
        paragraph(text, line.toString());
        paragraph(
                text,
                stored.state().tags().stream().map(tag -> "#" + escaped(tag)).collect(Collectors.joining(" ")));
        paragraph(
                text, stored.state().note() == null ? "" : stored.state().note().strip());
        stored.highlights().forEach(highlight -> highlight(text, highlight));
        paragraph(
                text,
                paper.abstractText() == null
                        ? ""
                        : "> "
                                + escaped(ComposedText.inWords(HighlightedText.plain(paper.abstractText()))
                                        .text()));
        return text.append('\n').toString();
    }

    /// The passage as a quotation, its note below.
    private static void highlight(StringBuilder text, Highlight highlight) {
        paragraph(text, "> " + escaped(highlight.quote().replaceAll("\\s+", " ")));
        paragraph(text, highlight.note().strip());
    }

    /// The title, with the paper's address where it has one.
    static String title(Paper paper) {
        var title = escaped(
                ComposedText.inWords(HighlightedText.plain(paper.title())).text());
        var address = PaperUrl.of(paper);
        return address == null
                ? title
                : "[" + title + "](<"
                        + address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">)";
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append("\n\n").append(words);
        }
    }

    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
