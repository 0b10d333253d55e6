package dev.offprint.export;

import dev.offprint.model.Paper;
import dev.offprint.model.StoredPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A paper as a BibTeX entry in UTF-8. The fields of preprints are those of arXiv (`eprint`, `archiveprefix`,
/// `primaryclass`) and of BibLaTeX (`eprinttype`), by which Zotero keeps the number.
final class BibTex {
    /// The macros of the standard styles.
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final List<String> fields = new ArrayList<>();

    private BibTex() {}

    static String entry(StoredPaper stored) {
        var paper = stored.paper();
        var journal = paper.preprint().journal();
        var venue = journal == null ? paper.venue() : null;
        var type = journal != null ? "article" : venue != null ? "inproceedings" : "misc";
        var entry = new BibTex();
        entry.text("title", "{" + TexEscaper.of(paper.title()) + "}"); // a second pair of braces keeps capitals
        entry.text("author", authors(paper.authors()));
        entry.date(paper);
        entry.text("journal", journal == null ? null : TexEscaper.of(journal));
        entry.text("booktitle", venue == null ? null : TexEscaper.of(venue));
        if (paper.arxivId() != null) {
            entry.text("publisher", journal == null && venue == null ? "arXiv" : null);
            entry.text("eprint", paper.arxivId().value());
            entry.text("eprinttype", "arxiv");
            entry.text("archiveprefix", "arXiv");
            entry.text(
                    "primaryclass",
                    paper.categories().isEmpty()
                            ? null
                            : verbatim(paper.categories().getFirst()));
        }
        entry.text("doi", verbatim(paper.doi()));
        entry.text("url", verbatim(PaperUrl.of(paper)));
        entry.text("keywords", keywords(stored));
        entry.text("abstract", paper.abstractText() == null ? null : TexEscaper.of(paper.abstractText()));
        // Not `note`, which every style prints in the list of references.
        entry.text(
                "annote",
                stored.state().note() == null
                        ? null
                        : TexEscaper.note(stored.state().note()));
        return "@" + type + "{" + CitationKey.of(stored) + ",\n" + String.join(",\n", entry.fields) + "\n}\n";
    }

    private void date(Paper paper) {
        var date = PublicationDate.of(paper);
        if (date != null) {
            text("year", String.valueOf(date.year()));
            if (date.month() != null) {
                fields.add("  month = " + MONTHS.get(date.month() - 1));
            }
        }
    }

    private static @Nullable String authors(List<String> names) {
        var authors = PersonName.all(names);
        return authors.isEmpty() ? null : authors.stream().map(BibTex::author).collect(Collectors.joining(" and "));
    }

    /// Braces keep the name of a group whole, with an `and` or a comma in it.
    private static String author(PersonName name) {
        var text = TexEscaper.words(name.inverted());
        return name.group() || (name.given().isEmpty() && text.indexOf(' ') >= 0) ? "{" + text + "}" : text;
    }

    private static @Nullable String keywords(StoredPaper stored) {
        var words = ExportKeywords.of(stored);
        return words.isEmpty()
                ? null
                : words.stream()
                        .map(word -> TexEscaper.words(word.replace(',', ' ')))
                        .collect(Collectors.joining(", "));
    }

    /// An identifier or address, which BibTeX does not interpret: without signs that would end the field.
    private static @Nullable String verbatim(@Nullable String value) {
        return value == null
                ? null
                : value.replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replaceAll("[\\s\"<>]+", "");
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }
}
