package dev.offprint.ui.reader;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.ReaderState;
import dev.offprint.model.Revision;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.StoredPaper;
import dev.offprint.richtext.ComposedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper on screen. Made where the library is asked, so that its formulas are found away from the toolkit's thread.
///
/// @param abstractText null when the paper has none
/// @param before       the words of its earlier versions, newest first
public record OpenPaper(
        StoredPaper paper, ComposedText title, @Nullable ComposedText abstractText, List<Revision> before) {
    public OpenPaper {
        before = List.copyOf(before);
    }

    /// A paper of one version.
    ///
    /// @param abstractText null when the paper has none
    public OpenPaper(StoredPaper paper, HighlightedText title, @Nullable HighlightedText abstractText) {
        this(paper, ComposedText.of(title), abstractText == null ? null : ComposedText.of(abstractText), List.of());
    }

    /// The paper with nothing lit.
    public static OpenPaper plain(StoredPaper paper) {
        var text = paper.paper().abstractText();
        return new OpenPaper(
                paper, HighlightedText.plain(paper.paper().title()), text == null ? null : HighlightedText.plain(text));
    }

    public OpenPaper after(List<Revision> earlier) {
        return new OpenPaper(paper, title, abstractText, earlier);
    }

    /// What became of the paper at its archive and is news to the reader.
    public SeenRevision news() {
        return paper.paper().preprint().unseen(paper.state().seen());
    }

    OpenPaper marked(ReaderState marks) {
        var kept = new StoredPaper(
                paper.key(), paper.id(), paper.paper(), paper.counts(), marks, paper.appearances(), paper.sequence());
        return new OpenPaper(kept, title, abstractText, before);
    }

    /// The paper with its texts as they were received, or with formulas set and damage mended.
    OpenPaper received(boolean asReceived) {
        if (!asReceived) {
            return new OpenPaper(paper, title.received(), abstractText == null ? null : abstractText.received())
                    .after(before);
        }
        return new OpenPaper(
                paper,
                ComposedText.asReceived(title.received()),
                abstractText == null ? null : ComposedText.asReceived(abstractText.received()),
                before);
    }
}
