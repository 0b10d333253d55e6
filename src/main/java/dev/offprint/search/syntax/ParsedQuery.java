package dev.offprint.search.syntax;

import dev.offprint.model.Message;
import java.util.List;

/// A question understood, and what is to be said about it.
public record ParsedQuery(QueryNode tree, List<Message> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
    }
}
