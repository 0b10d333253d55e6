package dev.offprint.search;

import dev.offprint.model.Saying;
import java.util.List;

/// A question understood, and what is to be said about it.
record Asked(Ask tree, List<Saying> hints) {
    Asked {
        hints = List.copyOf(hints);
    }
}
