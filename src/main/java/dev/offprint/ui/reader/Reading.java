package dev.offprint.ui.reader;

import dev.offprint.maths.Composed;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Lit;
import dev.offprint.model.Marks;
import dev.offprint.model.Revision;
import dev.offprint.model.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper on screen. Made where the library is asked, so that its formulas are found away from the toolkit's thread.
///
/// @param abstractText null when the paper has none
/// @param before       the words of its earlier versions, newest first
public record Reading(
        KeptPaper paper, Composed title, @Nullable Composed abstractText, List<Revision> before) {
    public Reading {
        before = List.copyOf(before);
    }

    /// A paper of one version.
    ///
    /// @param abstractText null when the paper has none
    public Reading(KeptPaper paper, Lit title, @Nullable Lit abstractText) {
        this(paper, Composed.of(title), abstractText == null ? null : Composed.of(abstractText), List.of());
    }

    /// The paper with nothing lit.
    public static Reading plain(KeptPaper paper) {
        var text = paper.paper().abstractText();
        return new Reading(paper, Lit.plain(paper.paper().title()), text == null ? null : Lit.plain(text));
    }

    public Reading after(List<Revision> earlier) {
        return new Reading(paper, title, abstractText, earlier);
    }

    /// What became of the paper at its archive and is news to the reader.
    public Seen news() {
        return paper.paper().preprint().news(paper.marks().seen());
    }

    Reading marked(Marks marks) {
        var kept = new KeptPaper(
                paper.key(), paper.id(), paper.paper(), paper.counts(), marks, paper.appearances(), paper.sequence());
        return new Reading(kept, title, abstractText, before);
    }

    /// The paper with its texts as they were received, or with formulas set and damage mended.
    Reading received(boolean asReceived) {
        if (!asReceived) {
            return new Reading(paper, title.received(), abstractText == null ? null : abstractText.received())
                    .after(before);
        }
        return new Reading(
                paper,
                Composed.asReceived(title.received()),
                abstractText == null ? null : Composed.asReceived(abstractText.received()),
                before);
    }
}
