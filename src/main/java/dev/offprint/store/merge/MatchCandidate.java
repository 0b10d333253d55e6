package dev.offprint.store.merge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row that an entry may belong to, judged by title and words.
record MatchCandidate(PaperDraft draft, double similarity) {

    /// The row whose abstract is most like the entry's; where abstracts tell nothing, a row that has no name of
    /// its own yet; else the only one. Among several papers of the same title that are told apart by their ids
    /// alone, none.
    ///
    /// @param candidates oldest first
    static @Nullable MatchCandidate choose(List<MatchCandidate> candidates) {
        var similar = candidates.stream()
                .filter(candidate -> candidate.similarity >= AbstractSimilarity.THRESHOLD)
                .min(Comparator.comparingDouble(candidate -> -candidate.similarity));
        if (similar.isPresent()) {
            return similar.get();
        }
        var unidentified = candidates.stream()
                .filter(candidate -> candidate.draft.identifiers.isEmpty())
                .findFirst();
        return unidentified.orElse(candidates.size() == 1 ? candidates.getFirst() : null);
    }

    static @Nullable PaperDraft best(List<MatchCandidate> candidates) {
        var chosen = choose(candidates);
        return chosen == null ? null : chosen.draft;
    }
}
