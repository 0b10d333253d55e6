package dev.offprint.store.merge;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the row of an entry: by its identifiers, and by title and abstract unless identifiers conflict. An
/// entry that matches two rows shows that they are one paper; the rows are merged.
final class PaperMatcher {
    private final WorkingSet rows;

    PaperMatcher(WorkingSet rows) {
        this.rows = rows;
    }

    /// The row; null if the entry needs a new one.
    ///
    /// @param edition row id of the entry's edition; null for none
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
            // The most specific identifier always matches; another one only if the rest does not conflict.
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

    /// Whether no identifier of `draft` conflicts with those of the entry or of the row already matched.
    private static boolean compatible(IncomingEntry incoming, @Nullable PaperDraft match, PaperDraft draft) {
        Set<PaperIdentifier> identifiers = draft.identifiers.keySet();
        return !PaperIdentifier.conflict(incoming.identifiers(), identifiers)
                && (match == null || !PaperIdentifier.conflict(match.identifiers.keySet(), identifiers));
    }
}
