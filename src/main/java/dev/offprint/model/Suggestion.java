package dev.offprint.model;

/// A completion of a query.
///
/// @param query  the whole completed query
/// @param papers number of papers with the value; 0 if not counted
public record Suggestion(Kind kind, String query, long papers) {
    public enum Kind {
        /// A recent search.
        RECENT,
        /// The name of a field, with its colon.
        FIELD,
        /// A field with a value.
        VALUE,
        /// Consecutive words of titles in the library.
        PHRASE
    }
}
