package dev.offprint.model;

import java.util.List;

/// Why a paper is recommended.
///
/// @param words those of its words that speak for it, as it spells them, the most telling first
/// @param like  starred papers that it is like, the most similar first
public record RecommendationReason(List<String> words, List<PaperRow> similar) {
    /// It is not recommended.
    public static final RecommendationReason NONE = new RecommendationReason(List.of(), List.of());

    public RecommendationReason {
        words = List.copyOf(words);
        similar = List.copyOf(similar);
    }
}
