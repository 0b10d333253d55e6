package dev.offprint.model;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// A value of one facet, by which a list is counted and filtered.
///
/// @param value in the form that [Facets] uses
public record FacetValue(Kind kind, String value) {
    /// The attribute that a facet is about.
    public enum Kind {
        /// `unread`, `starred`, `read`, `dismissed`.
        STATE,
        /// `code`, `note`, `pdf`, `summary`.
        HAS,
        ORGANIZATION,
        /// Keywords in lower case, and the subjects that the source gave: `cs.CL`.
        KEYWORD,
        AUTHOR,
        /// Year of publication: `2025`.
        YEAR,
        /// Month of publication: `2025-05`.
        MONTH;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether a paper has at most one value of this kind, so that a newly selected value replaces the previous
        /// one.
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
