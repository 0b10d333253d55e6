package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.util.LinkedHashSet;
import java.util.List;

/// Keywords of an export: those of the source, then the reader's tags, each once.
final class ExportKeywords {
    private ExportKeywords() {}

    static List<String> of(StoredPaper stored) {
        var words = new LinkedHashSet<>(stored.paper().keywords());
        words.addAll(stored.state().tags());
        return List.copyOf(words);
    }
}
