package dev.offprint.model;

/// Something by which a reader's preferences are told.
///
/// @param text a word or a phrase, or the name of an author or an organisation
public record Interest(Kind kind, String text) {
    public enum Kind {
        WORD,
        AUTHOR,
        ORGANIZATION
    }
}
