package dev.offprint.search;

/// A piece of a question.
sealed interface Token {
    record Open() implements Token {}

    record Close() implements Token {}

    record And() implements Token {}

    record Or() implements Token {}

    record Not() implements Token {}

    /// A field's name; what it applies to follows.
    record Named(Name name) implements Token {}

    record Quoted(String text, boolean closed) implements Token {}

    record Chunk(String text) implements Token {}
}
