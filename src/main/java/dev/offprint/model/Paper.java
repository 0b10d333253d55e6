package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One work as a source describes it. Texts are plain text on one line: white space is single spaces, entities are
/// decoded, nothing is
/// markup. Absent is null or an empty list, never an empty string.
///
/// @param doi         lower case, without address: `10.1145/3292500`
/// @param sourceId    the id that a file gave it when that is neither an arXiv id nor a DOI: `cisi:12`
/// @param categories  arXiv's: `cs.CL`
/// @param publishedOn the day of its first publication
/// @param submittedOn the day on which it was put on a list of its source
/// @param aiSummary   a summary that the source had a machine write
/// @param preprint    its state at the archive that keeps it
public record Paper(
        @Nullable ArxivId arxivId,
        @Nullable String doi,
        @Nullable String sourceId,
        String title,
        @Nullable String abstractText,
        @Nullable String aiSummary,
        List<String> authors,
        @Nullable String organization,
        List<String> keywords,
        List<String> categories,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate submittedOn,
        PaperLinks links,
        PreprintInfo preprint) {

    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper needs a title");
        }
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        categories = List.copyOf(categories);
    }

    public static PaperBuilder titled(String title) {
        return new PaperBuilder(title);
    }

    /// A builder that starts from this paper.
    public PaperBuilder toBuilder() {
        return new PaperBuilder(this);
    }
}
