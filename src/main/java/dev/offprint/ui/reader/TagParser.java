package dev.offprint.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Parses typed tags.
final class TagParser {
    private static final int MAX_COMPLETIONS = 5;

    private TagParser() {}

    /// The tags of a text, separated by commas, without leading number signs.
    static List<String> parse(String typed) {
        var tags = new LinkedHashSet<String>();
        Arrays.stream(typed.split(",", -1))
                .map(tag -> tag.strip()
                        .replaceFirst("^#+", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    /// Completions of the last tag from the existing ones: prefix matches first, then other substring matches.
    static List<String> completions(String typed, List<String> known, List<String> given) {
        var prefix = typed.substring(typed.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        if (prefix.isEmpty()) {
            return List.of();
        }
        var matches = new ArrayList<String>();
        known.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(prefix))
                .forEach(matches::add);
        known.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).indexOf(prefix) > 0)
                .forEach(matches::add);
        matches.removeAll(given);
        return List.copyOf(matches.subList(0, Math.min(MAX_COMPLETIONS, matches.size())));
    }
}
