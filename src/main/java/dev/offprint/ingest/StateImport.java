package dev.offprint.ingest;

import dev.offprint.model.MergeResult;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.parse.ParsedItem;
import dev.offprint.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The reader's state in a batch of an import, by paper. It is added to what the library has and takes nothing away:
/// stars, tags and read papers are added, and a note only where there is none. Each kind is one action, which can be
/// undone.
final class StateImport {
    private final Map<Long, ReaderState> states = new LinkedHashMap<>();

    private StateImport() {}

    static StateImport of(List<ParsedItem.Found> found, MergeResult merged) {
        var restored = new StateImport();
        for (int i = 0; i < found.size(); i++) {
            var state = found.get(i).state();
            if (!state.equals(ReaderState.NONE)) {
                restored.states.put(merged.outcomes().get(i).key(), state);
            }
        }
        return restored;
    }

    /// Writes the actions; runs on the writing thread.
    void apply(Store store, Instant now) {
        if (states.isEmpty()) {
            return;
        }
        act(store, new ReaderAction.Star(true), keys(ReaderState::starred), now);
        act(store, new ReaderAction.Read(true), keys(ReaderState::read), now);
        act(store, new ReaderAction.Dismiss(true), keys(ReaderState::dismissed), now);
        var byTags = new LinkedHashMap<List<String>, List<Long>>();
        states.forEach((key, state) ->
                byTags.computeIfAbsent(state.tags(), _ -> new ArrayList<>()).add(key));
        byTags.remove(List.of());
        byTags.forEach((tags, keys) -> act(store, new ReaderAction.Tag(tags), keys, now));
        for (var stored : store.papers(array(keys(state -> state.note() != null)))) {
            var state = states.get(stored.key());
            var note = state == null ? null : state.note();
            if (note != null && stored.state().note() == null) {
                act(store, new ReaderAction.Note(note), List.of(stored.key()), now);
            }
        }
    }

    private List<Long> keys(Predicate<ReaderState> which) {
        return states.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void act(Store store, ReaderAction action, List<Long> keys, Instant now) {
        if (!keys.isEmpty()) {
            store.apply(action, array(keys), now);
        }
    }

    private static long[] array(List<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).toArray();
    }
}
