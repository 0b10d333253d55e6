package dev.offprint.model;

import java.util.Locale;

/// Something by which a reader's preferences are told.
///
/// @param text a word or a phrase, or the name of an author or an organisation
public record Interest(Kind kind, String text) {
    public enum Kind {
        WORD,
        AUTHOR,
        ORGANIZATION;

        /// As it is stored.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind read(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
