package dev.offprint.export;

import dev.offprint.model.Paper;
import dev.offprint.model.StoredPaper;
import org.jspecify.annotations.Nullable;

/// A paper as a RIS record: two letters, two spaces, a hyphen, and CR LF, as the format requires.
///
/// A preprint is a report of arXiv with a number, `RPRT`: the type for unpublished works, `UNPB`, is unknown to Zotero,
/// which makes a journal article of it.
final class Ris {
    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static String entry(StoredPaper stored) {
        var paper = stored.paper();
        var journal = paper.preprint().journal();
        var record = new Ris();
        record.line("TY", journal != null ? "JOUR" : paper.venue() != null ? "CONF" : "RPRT");
        record.line("ID", stored.id().value());
        record.line("TI", paper.title());
        PersonName.all(paper.authors()).forEach(name -> record.line("AU", author(name)));
        record.date(paper);
        record.line("JO", journal);
        record.line("T2", journal == null ? paper.venue() : null);
        if (paper.arxivId() != null && journal == null) {
            record.line("PB", "arXiv");
            record.line("SN", "arXiv:" + paper.arxivId());
        }
        record.line("AB", paper.abstractText());
        record.line("DO", paper.doi());
        record.line("UR", PaperUrl.of(paper));
        record.line(
                "L1",
                paper.arxivId() == null ? paper.links().pdf() : paper.arxivId().pdfUrl());
        ExportKeywords.of(stored).forEach(word -> record.line("KW", word));
        record.line("N1", stored.state().note());
        return record.text.append("ER  - \r\n").toString();
    }

    /// `van der Sea, Ada`, and the suffix at the end, where the format has it. A group has no comma, by which
    /// programs would divide it.
    private static String author(PersonName name) {
        if (name.group()) {
            return name.family().replace(",", "");
        }
        return name.fullFamily()
                + (name.given().isEmpty() && name.suffix().isEmpty() ? "" : ", " + name.given())
                + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
    }

    private void date(Paper paper) {
        var date = PublicationDate.of(paper);
        if (date != null) {
            line("PY", String.valueOf(date.year()));
            if (date.month() != null) {
                line(
                        "DA",
                        "%d/%02d/%s/"
                                .formatted(
                                        date.year(),
                                        date.month(),
                                        date.day() == null ? "" : "%02d".formatted(date.day())));
            }
        }
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            text.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
        }
    }
}
