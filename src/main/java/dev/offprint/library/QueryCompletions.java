package dev.offprint.library;

import dev.offprint.model.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Completions of a half-typed query: earlier searches first, then what the index offers, each once.
final class QueryCompletions {
    /// Earlier searches among suggestions of other kinds.
    private static final int RECENT = 3;

    private QueryCompletions() {}

    /// @param recent  earlier searches, newest first
    /// @param offered what the index offers
    static List<Suggestion> merge(String typed, List<String> recent, List<Suggestion> offered, int limit) {
        var prefix = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Suggestion>();
        recent.stream()
                .filter(search -> search.toLowerCase(Locale.ROOT).startsWith(prefix))
                .limit(prefix.isEmpty() ? limit : RECENT)
                .forEach(search -> found.add(new Suggestion(Suggestion.Kind.RECENT, search, 0)));
        found.addAll(offered);
        var once = new LinkedHashMap<String, Suggestion>();
        found.stream()
                .filter(each -> !each.query().equalsIgnoreCase(typed.strip()))
                .forEach(each -> once.putIfAbsent(each.query().toLowerCase(Locale.ROOT), each));
        return once.values().stream().limit(limit).toList();
    }
}
