package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.util.List;

/// Writes papers in a format, as they come: [#add] for each, then [#close].
public final class PaperExporter implements AutoCloseable {
    private final ExportFormat format;
    private final Appendable to;
    private boolean begun;

    public PaperExporter(ExportFormat format, Appendable to) throws IOException {
        this.format = format;
        this.to = to;
        to.append(format.head());
    }

    public void add(StoredPaper paper) throws IOException {
        if (begun) {
            to.append(format.between());
        }
        begun = true;
        to.append(format.entry(paper));
    }

    /// Writes the end; what it is written to stays open.
    @Override
    public void close() throws IOException {
        to.append(format.foot());
    }

    /// A few papers as one text, for the clipboard.
    public static String text(ExportFormat format, List<StoredPaper> papers) {
        var text = new StringBuilder();
        try (var export = new PaperExporter(format, text)) {
            for (var paper : papers) {
                export.add(paper);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot be written", impossible);
        }
        return text.toString();
    }
}
