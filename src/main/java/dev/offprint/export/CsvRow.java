package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/// A paper as a row of a table, comma-separated as RFC 4180 has it.
final class CsvRow {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "authors",
            "published",
            "organization",
            "venue",
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

    static String row(StoredPaper kept) {
        var paper = kept.paper();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(kept.id().value());
        cells.add(paper.title());
        cells.add(String.join("; ", paper.authors()));
        cells.add(paper.publishedOn());
        cells.add(paper.organization());
        cells.add(paper.venue());
        cells.add(PaperUrl.of(paper));
        cells.add(
                paper.arxivId() == null ? paper.links().pdf() : paper.arxivId().pdfUrl());
        cells.add(paper.links().code());
        cells.add(kept.counts().upvotes());
        cells.add(kept.counts().githubStars());
        cells.add(kept.state().starred());
        cells.add(kept.state().read());
        cells.add(String.join("; ", kept.state().tags()));
        cells.add(kept.state().note());
        cells.add(paper.abstractText());
        return FORMAT.format(cells.toArray()) + "\r\n";
    }
}
