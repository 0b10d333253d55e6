package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One work as a source describes it. All texts are plain text on one line: white space is normalized to single spaces,
/// entities are decoded, there is no markup. An absent value is null or an empty list, never an empty string.
///
/// @param doi         in lower case, without address: `10.1145/3292500`
/// @param sourceId    identifier from an imported file if it is neither an arXiv id nor a DOI: `cisi:12`
/// @param venue       conference or journal: `ICLR 2026`; from the preprint archive unless the source names it
/// @param categories  arXiv categories: `cs.CL`
/// @param publishedOn day of the first publication
/// @param submittedOn day on which the paper was put on a list of its source
/// @param aiSummary   machine-written summary from the source
/// @param preprint    state at the preprint archive
public record Paper(
        @Nullable ArxivId arxivId,
        @Nullable String doi,
        @Nullable String sourceId,
        String title,
        @Nullable String abstractText,
        @Nullable String aiSummary,
        List<String> authors,
        @Nullable String organization,
        @Nullable String venue,
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
        venue = venue == null ? preprint.venue() : venue;
    }

    public static PaperBuilder titled(String title) {
        return new PaperBuilder(title);
    }

    /// A builder with the values of this paper.
    public PaperBuilder toBuilder() {
        return new PaperBuilder(this);
    }
}
