package dev.offprint.search;

import java.util.List;

/// A question understood, and what is to be said about it.
record Asked(Ask tree, List<String> hints) {
    Asked {
        hints = List.copyOf(hints);
    }
}
