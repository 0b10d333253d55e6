package dev.offprint.ui.searchbox;

import dev.offprint.model.Suggestion;
import java.util.List;

/// Suggests how a half-typed query may go on. Called from `ask` threads only; may block.
@FunctionalInterface
public interface SuggestionSource {
    /// @param recent earlier searches, newest first
    List<Suggestion> suggest(String typed, List<String> recent, int most);
}
