package dev.offprint.settings;

import dev.offprint.model.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is followed beside the daily papers.
///
/// @param arxiv  categories whose daily lists are fetched, such as `cs.LG`; what can be none is left out
/// @param folder whose saved pages are imported as they come; null for none
public record SourceSettings(List<String> arxiv, @Nullable String folder) {
    public static final SourceSettings DEFAULT = new SourceSettings(List.of(), null);

    public SourceSettings {
        arxiv = arxiv == null
                ? List.of()
                : arxiv.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(SourceSettings::isArxivCategory)
                        .distinct()
                        .toList();
        folder = folder == null || folder.isBlank() ? null : folder.strip();
    }

    /// Whether `text` can be a category of arXiv.
    public static boolean isArxivCategory(String text) {
        return text.strip().matches(Source.ARXIV_CATEGORY);
    }
}
