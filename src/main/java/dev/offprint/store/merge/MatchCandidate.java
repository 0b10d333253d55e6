package dev.offprint.store.merge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row that may match an entry by title and abstract.
record MatchCandidate(PaperDraft draft, double similarity) {

    /// The row with the most similar abstract; without comparable abstracts a row without identifiers; else the
    /// only row. Null for several papers of one title that differ only by identifier.
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
