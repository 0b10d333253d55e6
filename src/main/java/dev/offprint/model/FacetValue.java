package dev.offprint.model;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// Something that papers have in common, by which a list is counted and narrowed down.
///
/// @param value as [Facets] gives it
public record FacetValue(Kind kind, String value) {
    /// In which respect.
    public enum Kind {
        /// `unread`, `starred`, `read`, `dismissed`.
        STATE,
        /// `code`, `note`, `pdf`, `summary`.
        HAS,
        ORGANIZATION,
        /// Keywords in lower case, and the subjects that the source gave: `cs.CL`.
        KEYWORD,
        AUTHOR,
        /// Of publication: `2025`.
        YEAR,
        /// Of publication: `2025-05`.
        MONTH;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether a paper has at most one value of this kind, so that another value takes a chosen one's place.
        public boolean singleValued() {
            return this == ORGANIZATION || this == YEAR || this == MONTH;
        }
    }

    public FacetValue {
        try {
            if (kind == Kind.YEAR) {
                Year.parse(value);
            } else if (kind == Kind.MONTH) {
                YearMonth.parse(value);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(value + " is no " + kind.text(), e);
        }
    }
}
