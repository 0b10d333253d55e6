package dev.offprint.model;

import java.util.List;

/// The reason why a paper is recommended.
///
/// @param words   words of the paper with the highest weight, in its spelling, highest first
/// @param similar similar starred papers, the most similar first
public record RecommendationReason(List<String> words, List<PaperRow> similar) {
    /// The paper is not recommended.
    public static final RecommendationReason NONE = new RecommendationReason(List.of(), List.of());

    public RecommendationReason {
        words = List.copyOf(words);
        similar = List.copyOf(similar);
    }
}
