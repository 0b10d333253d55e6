package dev.offprint.store.merge;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry to be merged, with everything derived from it without the database.
///
/// @param paper       the paper of the entry, with its canonical arXiv id
/// @param identifiers most specific first
/// @param contentHash [ContentHash] of its metadata
record IncomingEntry(
        SourceEntry entry, Paper paper, Set<PaperIdentifier> identifiers, TitleKey title, long contentHash) {

    static IncomingEntry of(SourceEntry entry) {
        var paper = withArxivId(entry.paper());
        return new IncomingEntry(
                entry,
                paper,
                PaperIdentifier.of(paper),
                TitleKey.of(paper.title()),
                ContentHash.of(paper, entry.quality()));
    }

    /// The most specific identifier; null if it has none.
    @Nullable
    PaperIdentifier primaryIdentifier() {
        Iterator<PaperIdentifier> all = identifiers.iterator();
        return all.hasNext() ? all.next() : null;
    }

    /// Also derives the id from the DOI that arXiv registers for each paper.
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
