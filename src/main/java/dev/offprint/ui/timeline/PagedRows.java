package dev.offprint.ui.timeline;

import dev.offprint.model.PaperRow;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The rows of a list of any length, loaded in pages on demand. A row that is not loaded yet is null; [#arrived] is
/// called when it is. Pages scrolled past before they are loaded are skipped. For the thread of `fx`.
final class PagedRows {
    static final int PAGE = 64;
    private static final int MAX_ROWS = 4_096;
    private static final int MAX_QUEUED = 4;

    private final Function<long[], List<PaperRow>> query;
    private final Executor ask;
    private final Executor fx;
    private final Runnable arrived;
    private final Consumer<? super Throwable> failed;
    private final Map<Long, PaperRow> rows = new LinkedHashMap<>(256, 0.75f, true);
    private final Set<Long> stale = new HashSet<>();
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final Map<Long, Long> changedAt = new HashMap<>();
    private final Set<Long> pending = new HashSet<>();
    private final Set<Long> missing = new HashSet<>();
    private PaperKeys keys = PaperKeys.NONE;
    private int generation;
    private int running = -1;
    private long clock;

    PagedRows(
            Function<long[], List<PaperRow>> query,
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

    /// Shows another list, or the same one after changes: cached rows stay on screen and are reloaded when accessed.
    void show(PaperKeys newKeys) {
        keys = newKeys;
        generation++;
        queue.clear();
        running = -1;
        stale.addAll(rows.keySet());
        missing.clear();
    }

    /// The row at an index; null while it is not loaded.
    @Nullable
    PaperRow at(int index) {
        long key = keys.get(index);
        var row = rows.get(key);
        if (row == null ? !missing.contains(key) : stale.contains(key)) {
            enqueue(index / PAGE);
        }
        return row;
    }

    @Nullable
    PaperRow of(long key) {
        return rows.get(key);
    }

    /// Takes rows that were loaded with the list itself.
    void add(List<PaperRow> loaded, long asOf) {
        for (var row : loaded) {
            if (!pending.contains(row.key()) && changedAt.getOrDefault(row.key(), -1L) < asOf) {
                rows.put(row.key(), row);
                stale.remove(row.key());
            }
        }
        var oldest = rows.keySet().iterator();
        while (rows.size() > MAX_ROWS) {
            stale.remove(oldest.next());
            oldest.remove();
        }
    }

    /// Changes a row before the store has committed the action; results queried earlier are ignored for it until
    /// [#completed].
    void change(long key, UnaryOperator<PaperRow> change) {
        pending.add(key);
        var row = rows.get(key);
        if (row != null) {
            rows.put(key, change.apply(row));
        }
    }

    /// The store has committed the action, or failed.
    void completed(long key) {
        pending.remove(key);
        changedAt.put(key, clock++);
        stale.add(key);
    }

    /// A logical time stamp for queries, for [#add].
    long timestamp() {
        return clock++;
    }

    private void enqueue(int page) {
        if (page == running || queue.contains(page)) {
            return;
        }
        queue.addFirst(page);
        if (queue.size() > MAX_QUEUED) {
            queue.removeLast();
        }
        if (running < 0) {
            next();
        }
    }

    private void next() {
        var page = queue.pollFirst();
        if (page == null) {
            running = -1;
            return;
        }
        running = page;
        int of = generation;
        var slice = keys.slice(page * PAGE, (page + 1) * PAGE);
        long asOf = timestamp();
        ask.execute(() -> {
            var callback = load(slice, asOf);
            fx.execute(() -> {
                callback.run();
                if (of == generation) {
                    next();
                }
            });
        });
    }

    private Runnable load(long[] slice, long asOf) {
        try {
            var loaded = query.apply(slice);
            return () -> {
                Arrays.stream(slice).forEach(stale::remove);
                Arrays.stream(slice).forEach(missing::add);
                loaded.forEach(row -> missing.remove(row.key()));
                add(loaded, asOf);
                arrived.run();
            };
        } catch (RuntimeException error) {
            return () -> {
                queue.clear();
                failed.accept(error);
            };
        }
    }
}
