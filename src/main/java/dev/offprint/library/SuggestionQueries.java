package dev.offprint.library;

import dev.offprint.model.Suggestion;
import dev.offprint.search.SearchIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Suggests how a half-typed query may go on. Any thread; answers within a frame or two, waiting for the disk.
public final class SuggestionQueries {
    /// Earlier searches among suggestions of other kinds.
    private static final int RECENT = 3;

    private final SearchIndex index;
    private final Supplier<List<String>> topics;

    /// @param topics the names of the reader's topics
    SuggestionQueries(SearchIndex index, Supplier<List<String>> topics) {
        this.index = index;
        this.topics = topics;
    }

    /// At most `most` ways to go on, none of which is what was typed already. Where nothing was typed, what was
    /// searched before.
    ///
    /// @param recent earlier searches, newest first
    public List<Suggestion> of(String typed, List<String> recent, int most) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Suggestion>();
        recent.stream()
                .filter(search -> search.toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(wanted.isEmpty() ? most : RECENT)
                .forEach(search -> found.add(new Suggestion(Suggestion.Kind.RECENT, search, 0)));
        if (!wanted.isEmpty()) {
            found.addAll(index.suggest(typed, topics.get(), most));
        }
        var once = new LinkedHashMap<String, Suggestion>();
        found.stream()
                .filter(each -> !each.query().equalsIgnoreCase(typed.strip()))
                .forEach(each -> once.putIfAbsent(each.query().toLowerCase(Locale.ROOT), each));
        return once.values().stream().limit(most).toList();
    }
}
