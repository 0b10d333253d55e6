package dev.offprint.ui.reader;

import dev.offprint.model.KeptPaper;
import dev.offprint.model.Lit;
import dev.offprint.model.Marks;
import org.jspecify.annotations.Nullable;

/// A paper on screen.
///
/// @param abstractText null when the paper has none
public record Reading(KeptPaper paper, Lit title, @Nullable Lit abstractText) {

    /// The paper with nothing lit.
    public static Reading plain(KeptPaper paper) {
        var text = paper.paper().abstractText();
        return new Reading(paper, Lit.plain(paper.paper().title()), text == null ? null : Lit.plain(text));
    }

    Reading marked(Marks marks) {
        var kept = new KeptPaper(
                paper.key(), paper.id(), paper.paper(), paper.counts(), marks, paper.appearances(), paper.sequence());
        return new Reading(kept, title, abstractText);
    }
}
