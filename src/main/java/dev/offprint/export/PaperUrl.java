package dev.offprint.export;

import dev.offprint.model.Paper;
import org.jspecify.annotations.Nullable;

/// The one address of a paper that others should have.
final class PaperUrl {
    private PaperUrl() {}

    static @Nullable String of(Paper paper) {
        if (paper.arxivId() != null) {
            return paper.arxivId().pageUrl();
        }
        return paper.links().page() != null || paper.doi() == null
                ? paper.links().page()
                : "https://doi.org/" + paper.doi();
    }
}
