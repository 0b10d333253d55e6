package dev.offprint.model;

/// A way to go on with a half-typed query.
///
/// @param query  the whole query that it makes
/// @param papers how many papers have the value; 0 where that is not counted
public record Suggestion(Kind kind, String query, long papers) {
    public enum Kind {
        /// Searched before.
        RECENT,
        /// The name of a field, with its colon.
        FIELD,
        /// A field with a value.
        VALUE,
        /// Words that stand together in titles of the library.
        PHRASE
    }
}
