package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/// A paper as a row of a table, comma-separated as in RFC 4180.
final class CsvRow {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final List<String> COLUMNS = List.of(
            "id",
            "arxiv_id",
            "doi",
            "title",
            "authors",
            "published",
            "organization",
            "venue",
            "categories",
            "keywords",
            "url",
            "pdf",
            "code",
            "upvotes",
            "stars",
            "starred",
            "read",
            "tags",
            "note",
            "abstract");

    static final String HEAD = FORMAT.format(COLUMNS.toArray()) + "\r\n";

    private CsvRow() {}

    static String row(StoredPaper stored) {
        var paper = stored.paper();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(text(stored.id().value()));
        cells.add(paper.arxivId());
        cells.add(text(paper.doi()));
        cells.add(text(paper.title()));
        cells.add(text(String.join("; ", paper.authors())));
        cells.add(paper.publishedOn());
        cells.add(text(paper.organization()));
        cells.add(text(paper.venue()));
        cells.add(text(String.join("; ", paper.categories())));
        cells.add(text(String.join("; ", paper.keywords())));
        cells.add(text(PaperUrl.of(paper)));
        cells.add(text(
                paper.arxivId() == null ? paper.links().pdf() : paper.arxivId().pdfUrl()));
        cells.add(text(paper.links().code()));
        cells.add(stored.counts().upvotes());
        cells.add(stored.counts().githubStars());
        cells.add(stored.state().starred());
        cells.add(stored.state().read());
        cells.add(text(String.join("; ", stored.state().tags())));
        cells.add(text(stored.state().note()));
        cells.add(text(paper.abstractText()));
        return FORMAT.format(cells.toArray()) + "\r\n";
    }

    /// A text with an apostrophe before a sign that makes a formula of it in spreadsheets
    /// (<https://owasp.org/www-community/attacks/CSV_Injection>).
    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }
}
