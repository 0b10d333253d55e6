package dev.offprint.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Tags as people type them.
final class TagParser {
    private static final int MOST = 5;

    private TagParser() {}

    /// The tags in what was typed, several between commas, each without the number sign that some put before it.
    static List<String> read(String typed) {
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

    /// What the last word may become, of the tags that there are: first those that begin with it, then those that have
    /// it within.
    static List<String> completions(String typed, List<String> known, List<String> given) {
        var begun = typed.substring(typed.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        if (begun.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        known.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(begun))
                .forEach(found::add);
        known.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).indexOf(begun) > 0)
                .forEach(found::add);
        found.removeAll(given);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
