package dev.offprint.ui.shell;

import dev.offprint.model.Suggestion;
import java.util.List;

/// Suggests how a half-typed query may go on. Called from `ask` threads only; may block.
@FunctionalInterface
public interface Suggesting {
    /// @param recent earlier searches, newest first
    List<Suggestion> suggest(String typed, List<String> recent, int most);
}
