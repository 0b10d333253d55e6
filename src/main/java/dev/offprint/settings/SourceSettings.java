package dev.offprint.settings;

import dev.offprint.model.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sources beside the daily papers.
///
/// @param arxiv  categories whose daily lists are fetched, such as `cs.LG`; invalid ones are dropped
/// @param folder folder whose saved pages are imported when they appear; null for none
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

    /// Whether `text` is an arXiv category.
    public static boolean isArxivCategory(String text) {
        return text.strip().matches(Source.ARXIV_CATEGORY);
    }
}
