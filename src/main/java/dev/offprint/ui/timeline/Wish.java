package dev.offprint.ui.timeline;

import dev.offprint.model.Listing;
import dev.offprint.model.Ranking;

/// What the timeline was asked to show.
public sealed interface Wish {
    record Browse(Listing listing) implements Wish {}

    record Search(String text, Ranking ranking) implements Wish {}
}
