package dev.offprint.cli.console;

import dev.offprint.model.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Suggests the command or tag that a mistyped word was meant to be.
public final class NameSuggester {
    private NameSuggester() {}

    /// The nearest name with at most a third of its letters wrong; null for none.
    public static @Nullable String nearest(String word, Collection<String> names) {
        var typed = word.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> EditDistance.between(typed, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> EditDistance.between(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
