package dev.offprint.export;

import dev.offprint.model.Paper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Publication date in whole or in part: that of the source, else the month that an arXiv id begins with, else the
/// year of the list that the paper was on.
///
/// @param month 1 to 12; null if unknown
/// @param day null if unknown
record PublicationDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    static @Nullable PublicationDate of(Paper paper) {
        var published = paper.publishedOn();
        if (published != null) {
            return of(published);
        }
        var submitted = paper.arxivId() == null ? null : paper.arxivId().submissionMonth();
        if (submitted != null) {
            return new PublicationDate(submitted.getYear(), submitted.getMonthValue(), null);
        }
        var listed = paper.submittedOn();
        return listed == null ? null : new PublicationDate(listed.getYear(), null, null);
    }

    private static PublicationDate of(LocalDate day) {
        return new PublicationDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
