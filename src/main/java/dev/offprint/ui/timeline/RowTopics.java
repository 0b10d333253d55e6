package dev.offprint.ui.timeline;

import dev.offprint.model.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// The topics of the visible rows, loaded in pages as in [PagedRows]. For the thread of `fx`.
final class RowTopics {
    private static final int MAX_PAPERS = 4_096;

    private final Function<long[], Map<Long, List<Topic>>> query;
    private final Executor ask;
    private final Executor fx;
    private final Runnable arrived;
    private final Consumer<? super Throwable> failed;
    private final Map<Long, List<Topic>> topics = new HashMap<>();
    private final Set<Integer> requested = new HashSet<>();
    private PaperKeys keys = PaperKeys.NONE;
    private int generation;

    RowTopics(
            Function<long[], Map<Long, List<Topic>>> query,
            Executor ask,
            Executor fx,
            Runnable arrived,
            Consumer<? super Throwable> failed) {
        this.query = query;
        this.ask = ask;
        this.fx = fx;
        this.arrived = arrived;
        this.failed = failed;
    }

    /// Shows a list; topics of the one that is shown already are not loaded again.
    void show(PaperKeys newKeys) {
        if (!newKeys.equals(keys)) {
            keys = newKeys;
            refresh();
        }
    }

    /// Topics or papers have changed: cached topics stay and are reloaded when accessed.
    void refresh() {
        generation++;
        requested.clear();
    }

    /// The topics of the paper at an index, in the user's order; none while they are not loaded.
    List<Topic> at(int index) {
        int page = index / PagedRows.PAGE;
        if (requested.add(page)) {
            load(keys.slice(page * PagedRows.PAGE, (page + 1) * PagedRows.PAGE), page);
        }
        return topics.getOrDefault(keys.get(index), List.of());
    }

    private void load(long[] slice, int page) {
        int of = generation;
        ask.execute(() -> {
            var callback = loadPage(slice, page);
            fx.execute(() -> {
                if (of == generation) {
                    callback.run();
                }
            });
        });
    }

    private Runnable loadPage(long[] slice, int page) {
        try {
            var loaded = query.apply(slice);
            return () -> put(slice, page, loaded);
        } catch (RuntimeException error) {
            return () -> failed.accept(error);
        }
    }

    private void put(long[] slice, int page, Map<Long, List<Topic>> loaded) {
        if (topics.size() > MAX_PAPERS) { // after scrolling far: the visible rows are loaded again
            topics.clear();
            requested.clear();
            requested.add(page);
        }
        boolean changed = false;
        for (long key : slice) {
            var now = loaded.getOrDefault(key, List.of());
            changed |= !now.equals(topics.put(key, now));
        }
        if (changed) {
            arrived.run();
        }
    }
}
