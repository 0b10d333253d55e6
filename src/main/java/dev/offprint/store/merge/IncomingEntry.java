package dev.offprint.store.merge;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry on its way in, with all that can be known of it without the database.
///
/// @param paper the entry's, with its arXiv id in the one form that names it
/// @param names the most telling first
/// @param said  [ContentHash] of its words
record IncomingEntry(SourceEntry entry, Paper paper, Set<PaperIdentifier> identifiers, TitleKey title, long contentHash) {

    static IncomingEntry of(SourceEntry entry) {
        var paper = withArxivId(entry.paper());
        return new IncomingEntry(
                entry,
                paper,
                PaperIdentifier.of(paper),
                TitleKey.of(paper.title()),
                ContentHash.of(paper, entry.quality()));
    }

    /// The name that leads to the paper before all others; null when it has none.
    @Nullable
    PaperIdentifier primaryIdentifier() {
        Iterator<PaperIdentifier> all = identifiers.iterator();
        return all.hasNext() ? all.next() : null;
    }

    /// Also where only the DOI was given that arXiv registers for each of its papers.
    private static Paper withArxivId(Paper paper) {
        var doi = paper.doi();
        var id = paper.arxivId();
        ArxivId parsed = null;
        if (id != null) {
            parsed = PaperIdentifier.withoutSubjectClass(id);
        } else if (doi != null) {
            parsed = PaperIdentifier.arxivIdIn(doi);
        }
        return parsed == null || parsed.equals(id)
                ? paper
                : paper.toBuilder().arxivId(parsed).build();
    }
}
