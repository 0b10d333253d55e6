package dev.offprint.export;

import dev.offprint.model.KeptPaper;
import java.io.IOException;
import java.util.List;

/// Writes papers in a format, as they come: [#add] for each, then [#close].
public final class Export implements AutoCloseable {
    private final Format format;
    private final Appendable to;
    private boolean begun;

    public Export(Format format, Appendable to) throws IOException {
        this.format = format;
        this.to = to;
        to.append(format.head());
    }

    public void add(KeptPaper paper) throws IOException {
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
    public static String text(Format format, List<KeptPaper> papers) {
        var text = new StringBuilder();
        try (var export = new Export(format, text)) {
            for (var paper : papers) {
                export.add(paper);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot be written", impossible);
        }
        return text.toString();
    }
}
