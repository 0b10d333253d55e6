package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/// A paper as a BibTeX entry, in UTF-8. Its key is made of family name, year and id, so that it is the same in
/// every export and no other paper has it.
final class BibTex {
    private BibTex() {}

    static String entry(StoredPaper kept) {
        var paper = kept.paper();
        var journal = paper.preprint().journal();
        var venue = journal == null ? paper.venue() : null;
        var type = journal != null
                ? BibTeXEntry.TYPE_ARTICLE
                : venue != null ? BibTeXEntry.TYPE_INPROCEEDINGS : BibTeXEntry.TYPE_MISC;
        var entry = new BibTeXEntry(type, new Key(key(kept)));
        field(entry, "title", "{" + TexEscaper.of(paper.title()) + "}"); // a second pair of braces keeps capitals
        field(entry, "author", paper.authors().isEmpty() ? null : authors(kept));
        field(entry, "year", year(kept));
        if (paper.publishedOn() != null) {
            field(entry, "month", String.valueOf(paper.publishedOn().getMonthValue()));
        }
        field(entry, "journal", journal == null ? null : TexEscaper.of(journal));
        field(entry, "booktitle", venue == null ? null : TexEscaper.of(venue));
        if (paper.arxivId() != null) {
            field(entry, "eprint", paper.arxivId().value());
            field(entry, "archiveprefix", "arXiv");
            field(
                    entry,
                    "primaryclass",
                    paper.categories().isEmpty() ? null : paper.categories().getFirst());
        }
        field(entry, "doi", paper.doi());
        field(entry, "url", PaperUrl.of(paper));
        field(entry, "abstract", paper.abstractText() == null ? null : TexEscaper.of(paper.abstractText()));
        return formatted(entry);
    }

    /// `chang2024:2412.04567`.
    static String key(StoredPaper kept) {
        var authors = kept.paper().authors();
        var family = authors.isEmpty()
                ? "anonymous"
                : PersonName.of(authors.getFirst()).family();
        var plain = Normalizer.normalize(family, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
        var year = year(kept);
        return (plain.isEmpty() ? "anonymous" : plain)
                + (year == null ? "" : year)
                + ":"
                + kept.id().value().replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static @Nullable String year(StoredPaper kept) {
        var on = kept.paper().publishedOn() == null
                ? kept.paper().submittedOn()
                : kept.paper().publishedOn();
        return on == null ? null : String.valueOf(on.getYear());
    }

    /// A name with an `and` or a comma in it is no two names.
    private static String authors(StoredPaper kept) {
        return kept.paper().authors().stream()
                .map(name -> name.contains(" and ")
                        ? "{" + TexEscaper.escaped(name) + "}"
                        : TexEscaper.escaped(PersonName.of(name).inverted()))
                .collect(Collectors.joining(" and "));
    }

    private static void field(BibTeXEntry entry, String name, @Nullable String value) {
        if (value != null) {
            entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED));
        }
    }

    private static String formatted(BibTeXEntry entry) {
        var database = new BibTeXDatabase();
        database.addObject(entry);
        var text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot be written", impossible);
        }
        return text.toString().strip().replace("\t", "  ") + "\n";
    }
}
