package dev.offprint.store.merge;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the row that an entry belongs to: by its names, and by its title and words where names do not say otherwise.
/// An entry that belongs to two rows shows that they are one, and they become one.
final class PaperMatcher {
    private final WorkingSet rows;

    PaperMatcher(WorkingSet rows) {
        this.rows = rows;
    }

    /// The row; null when the entry needs a new one.
    ///
    /// @param edition the number of the edition that shows the entry; null for none
    @Nullable
    PaperDraft find(IncomingEntry incoming, @Nullable Long edition) {
        var match = byIdentifier(incoming);
        return match != null && match.isRepeated(incoming, edition) ? match : byTitle(incoming, match);
    }

    private @Nullable PaperDraft byIdentifier(IncomingEntry incoming) {
        PaperDraft match = null;
        for (var identifier : incoming.identifiers()) {
            var key = rows.index.key(identifier);
            if (key == null || (match != null && match.key == key)) {
                continue;
            }
            var draft = rows.draft(key);
            // The strongest name is believed; a weaker one leads nowhere when the rest contradicts it.
            if (match == null && identifier.equals(incoming.primaryIdentifier())) {
                match = draft;
            } else if (compatible(incoming, match, draft)) {
                match = match == null ? draft : rows.mergeRows(match, draft);
            }
        }
        return match;
    }

    private @Nullable PaperDraft byTitle(IncomingEntry incoming, @Nullable PaperDraft match) {
        var candidates = new ArrayList<MatchCandidate>();
        for (long key : rows.index.keys(incoming.title())) {
            var draft = rows.draft(key);
            if (draft != match && compatible(incoming, match, draft)) {
                var work = WorkMatch.of(incoming.title(), incoming.paper(), draft.paper());
                if (work.same()) {
                    candidates.add(new MatchCandidate(draft, work.similarity()));
                }
            }
        }
        var best = MatchCandidate.best(candidates);
        if (match == null) {
            return best;
        }
        return best == null ? match : rows.mergeRows(match, best);
    }

    /// Whether no name of `draft` contradicts one of the entry or of the row already found for it.
    private static boolean compatible(IncomingEntry incoming, @Nullable PaperDraft match, PaperDraft draft) {
        Set<PaperIdentifier> identifiers = draft.identifiers.keySet();
        return !PaperIdentifier.conflict(incoming.identifiers(), identifiers)
                && (match == null || !PaperIdentifier.conflict(match.identifiers.keySet(), identifiers));
    }
}
