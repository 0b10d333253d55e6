package dev.offprint.search.syntax;

/// A piece of a question.
sealed interface QueryToken {
    record Open() implements QueryToken {}

    record Close() implements QueryToken {}

    record And() implements QueryToken {}

    record Or() implements QueryToken {}

    record Not() implements QueryToken {}

    /// A field's name; what it applies to follows.
    record Named(QueryField name) implements QueryToken {}

    record Quoted(String text, boolean closed) implements QueryToken {}

    record Chunk(String text) implements QueryToken {}
}
