package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A paper as a RIS record: two letters, two spaces, a dash, and CR LF, as the format asks.
final class Ris {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

    private Ris() {}

    static String entry(StoredPaper kept) {
        var paper = kept.paper();
        var text = new StringBuilder();
        var journal = paper.preprint().journal();
        line(text, "TY", journal != null ? "JOUR" : paper.venue() != null ? "CONF" : "UNPB");
        line(text, "ID", kept.id().value());
        line(text, "TI", paper.title());
        paper.authors().forEach(name -> line(text, "AU", PersonName.of(name).inverted()));
        if (paper.publishedOn() != null) {
            line(text, "PY", String.valueOf(paper.publishedOn().getYear()));
            line(text, "DA", DAY.format(paper.publishedOn()));
        }
        line(text, "JO", journal);
        line(text, "T2", journal == null ? paper.venue() : null);
        line(text, "AB", paper.abstractText());
        line(text, "DO", paper.doi());
        line(text, "UR", PaperUrl.of(paper));
        line(
                text,
                "L1",
                paper.arxivId() == null ? paper.links().pdf() : paper.arxivId().pdfUrl());
        paper.keywords().forEach(word -> line(text, "KW", word));
        kept.state().tags().forEach(tag -> line(text, "KW", tag));
        line(text, "N1", kept.state().note());
        return text.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder text, String tag, @Nullable String value) {
        if (value != null) {
            text.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
        }
    }
}
