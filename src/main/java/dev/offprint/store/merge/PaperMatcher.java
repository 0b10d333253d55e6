package dev.offprint.store.merge;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the row that an entry belongs to: by its names, and by its title and words where names do not say otherwise.
/// An entry that belongs to two rows shows that they are one, and they become one.
final class PaperMatcher {
    private final WorkingSet drafts;

    PaperMatcher(WorkingSet drafts) {
        this.drafts = drafts;
    }

    /// The row; null when the entry needs a new one.
    ///
    /// @param edition the number of the edition that shows the entry; null for none
    @Nullable
    PaperDraft of(IncomingEntry incoming, @Nullable Long edition) {
        var home = named(incoming);
        return home != null && home.heard(incoming, edition) ? home : titled(incoming, home);
    }

    private @Nullable PaperDraft named(IncomingEntry incoming) {
        PaperDraft home = null;
        for (var name : incoming.names()) {
            var key = drafts.register.bearer(name);
            if (key == null || (home != null && home.key == key)) {
                continue;
            }
            var draft = drafts.draft(key);
            // The strongest name is believed; a weaker one leads nowhere when the rest contradicts it.
            if (home == null && name.equals(incoming.strongest())) {
                home = draft;
            } else if (agree(incoming, home, draft)) {
                home = home == null ? draft : drafts.unite(home, draft);
            }
        }
        return home;
    }

    private @Nullable PaperDraft titled(IncomingEntry incoming, @Nullable PaperDraft home) {
        var candidates = new ArrayList<MatchCandidate>();
        for (long key : drafts.register.bearers(incoming.title())) {
            var draft = drafts.draft(key);
            if (draft != home && agree(incoming, home, draft)) {
                var match = WorkMatch.of(incoming.title(), incoming.paper(), draft.paper());
                if (match.same()) {
                    candidates.add(new MatchCandidate(draft, match.likeness()));
                }
            }
        }
        var best = MatchCandidate.best(candidates);
        if (home == null) {
            return best;
        }
        return best == null ? home : drafts.unite(home, best);
    }

    /// Whether no name of `draft` contradicts one of the entry or of the row already found for it.
    private static boolean agree(IncomingEntry incoming, @Nullable PaperDraft home, PaperDraft draft) {
        Set<PaperIdentifier> names = draft.names.keySet();
        return !PaperIdentifier.conflict(incoming.names(), names)
                && (home == null || !PaperIdentifier.conflict(home.names.keySet(), names));
    }
}
