package dev.offprint.ui.reader;

import dev.offprint.library.PaperDetail;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.ReaderState;
import dev.offprint.model.Revision;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.StoredPaper;
import dev.offprint.richtext.ComposedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paper on screen. Created on the query thread, where its formulas are parsed.
///
/// @param abstractText    null if the paper has none
/// @param earlierVersions its earlier versions, newest first
public record OpenPaper(
        StoredPaper paper, ComposedText title, @Nullable ComposedText abstractText, List<Revision> earlierVersions) {
    public OpenPaper {
        earlierVersions = List.copyOf(earlierVersions);
    }

    /// A paper with a single version.
    ///
    /// @param abstractText null if the paper has none
    public OpenPaper(StoredPaper paper, HighlightedText title, @Nullable HighlightedText abstractText) {
        this(paper, ComposedText.of(title), abstractText == null ? null : ComposedText.of(abstractText), List.of());
    }

    static OpenPaper of(PaperDetail detail) {
        return new OpenPaper(detail.paper(), detail.title(), detail.abstractText()).withEarlier(detail.revisions());
    }

    /// The paper without highlights.
    public static OpenPaper plain(StoredPaper paper) {
        var text = paper.paper().abstractText();
        return new OpenPaper(
                paper, HighlightedText.plain(paper.paper().title()), text == null ? null : HighlightedText.plain(text));
    }

    public OpenPaper withEarlier(List<Revision> earlier) {
        return new OpenPaper(paper, title, abstractText, earlier);
    }

    /// The revision of the paper that the user has not seen yet.
    public SeenRevision news() {
        return paper.paper().preprint().unseen(paper.state().seen());
    }

    OpenPaper withMarks(ReaderState marks) {
        var stored = new StoredPaper(
                paper.key(),
                paper.id(),
                paper.paper(),
                paper.counts(),
                marks,
                paper.appearances(),
                paper.sequence(),
                paper.kept(),
                paper.highlights());
        return new OpenPaper(stored, title, abstractText, earlierVersions);
    }

    /// The paper with texts as received, or with rendered formulas and repaired characters.
    OpenPaper received(boolean asReceived) {
        if (!asReceived) {
            return new OpenPaper(paper, title.received(), abstractText == null ? null : abstractText.received())
                    .withEarlier(earlierVersions);
        }
        return new OpenPaper(
                paper,
                ComposedText.asReceived(title.received()),
                abstractText == null ? null : ComposedText.asReceived(abstractText.received()),
                earlierVersions);
    }
}
