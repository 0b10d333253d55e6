package dev.offprint.model;

import java.util.List;

/// What recommendations are learnt from.
///
/// @param liked    keys of papers, the newest choice first
/// @param disliked keys of papers, the newest choice first
/// @param choices  interests that the reader pinned or muted
public record Preferences(List<Long> liked, List<Long> disliked, List<InterestChoice> choices) {
    /// Nothing was starred, dismissed or chosen.
    public static final Preferences NONE = new Preferences(List.of(), List.of());

    public Preferences(List<Long> liked, List<Long> disliked) {
        this(liked, disliked, List.of());
    }

    public Preferences {
        liked = List.copyOf(liked);
        disliked = List.copyOf(disliked);
        choices = List.copyOf(choices);
    }
}
