package dev.offprint.model;

import java.util.List;

/// The reason why a paper is recommended.
///
/// @param phrases words of the paper with the highest weight, the highest first
/// @param similar similar starred papers, the most similar first
public record RecommendationReason(List<Phrase> phrases, List<PaperRow> similar) {
    /// The paper is not recommended.
    public static final RecommendationReason NONE = new RecommendationReason(List.of(), List.of());

    /// Words of the paper, in its spelling.
    ///
    /// @param share the part of the paper's score that it would lose without them, 0 to 1
    public record Phrase(String text, double share) {}

    public RecommendationReason {
        phrases = List.copyOf(phrases);
        similar = List.copyOf(similar);
    }

    /// The phrases without their shares.
    public List<String> words() {
        return phrases.stream().map(Phrase::text).toList();
    }
}
