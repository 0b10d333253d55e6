package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Entry;
import dev.offprint.model.Paper;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry on its way in, with all that can be known of it without the database.
///
/// @param paper the entry's, with its arXiv id in the one form that names it
/// @param names the most telling first
/// @param said  [Fingerprint] of its words
record Incoming(Entry entry, Paper paper, Set<Name> names, Title title, long said) {

    static Incoming of(Entry entry) {
        var paper = settled(entry.paper());
        return new Incoming(
                entry, paper, Name.of(paper), Title.of(paper.title()), Fingerprint.of(paper, entry.detail()));
    }

    /// The name that leads to the paper before all others; null when it has none.
    @Nullable
    Name strongest() {
        Iterator<Name> all = names.iterator();
        return all.hasNext() ? all.next() : null;
    }

    /// Also where only the DOI was given that arXiv registers for each of its papers.
    private static Paper settled(Paper paper) {
        var doi = paper.doi();
        var id = paper.arxivId();
        ArxivId read = null;
        if (id != null) {
            read = Name.classless(id);
        } else if (doi != null) {
            read = Name.arxivOf(doi);
        }
        return read == null || read.equals(id)
                ? paper
                : paper.with().arxivId(read).build();
    }
}
