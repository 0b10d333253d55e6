package dev.offprint.ui.searchbox;

import dev.offprint.model.Suggestion;
import java.util.List;

/// Suggests completions of a partly typed query. Called on `ask` threads only; may block.
@FunctionalInterface
public interface SuggestionSource {
    /// @param recent earlier searches, newest first
    List<Suggestion> suggest(String typed, List<String> recent, int limit);
}
