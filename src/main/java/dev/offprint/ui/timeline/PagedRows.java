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

/// The rows of a list of any length, loaded in pages when somebody looks at them. A row that is not there yet is null
/// and comes later; [#arrived] tells. Pages that were scrolled past before their turn came are not loaded. For one
/// thread, which `fx` stands for.
final class PagedRows {
    static final int PAGE = 64;
    private static final int KEPT = 4_096;
    private static final int QUEUE = 4;

    private final Function<long[], List<PaperRow>> query;
    private final Executor ask;
    private final Executor fx;
    private final Runnable arrived;
    private final Consumer<? super Throwable> failed;
    private final Map<Long, PaperRow> kept = new LinkedHashMap<>(256, 0.75f, true);
    private final Set<Long> stale = new HashSet<>();
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Long, Long> changedAt = new HashMap<>();
    private final Set<Long> held = new HashSet<>();
    private final Set<Long> gone = new HashSet<>();
    private PaperKeys keys = PaperKeys.NONE;
    private int list;
    private int running = -1;
    private long moment;

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

    /// Another list, or the same one after changes: rows that are known stay on screen and are asked for again when
    /// looked at.
    void show(PaperKeys newKeys) {
        keys = newKeys;
        list++;
        wanted.clear();
        running = -1;
        stale.addAll(kept.keySet());
        gone.clear();
    }

    /// The row there; null as long as it is not loaded.
    @Nullable
    PaperRow at(int index) {
        long key = keys.get(index);
        var row = kept.get(key);
        if (row == null ? !gone.contains(key) : stale.contains(key)) {
            want(index / PAGE);
        }
        return row;
    }

    @Nullable
    PaperRow of(long key) {
        return kept.get(key);
    }

    /// Takes rows that came with the list itself.
    void take(List<PaperRow> rows, long asOf) {
        for (var row : rows) {
            if (!held.contains(row.key()) && changedAt.getOrDefault(row.key(), -1L) < asOf) {
                kept.put(row.key(), row);
                stale.remove(row.key());
            }
        }
        var oldest = kept.keySet().iterator();
        while (kept.size() > KEPT) {
            stale.remove(oldest.next());
            oldest.remove();
        }
    }

    /// Changes a row on screen before the store has; answers asked for earlier no longer count for it until [#settled].
    void change(long key, UnaryOperator<PaperRow> change) {
        held.add(key);
        var row = kept.get(key);
        if (row != null) {
            kept.put(key, change.apply(row));
        }
    }

    /// The store holds that change now, or has refused it.
    void settled(long key) {
        held.remove(key);
        changedAt.put(key, moment++);
        stale.add(key);
    }

    /// Marks the time of a question, for [#take].
    long moment() {
        return moment++;
    }

    private void want(int page) {
        if (page == running || wanted.contains(page)) {
            return;
        }
        wanted.addFirst(page);
        if (wanted.size() > QUEUE) {
            wanted.removeLast();
        }
        if (running < 0) {
            next();
        }
    }

    private void next() {
        var page = wanted.pollFirst();
        if (page == null) {
            running = -1;
            return;
        }
        running = page;
        int of = list;
        var slice = keys.slice(page * PAGE, (page + 1) * PAGE);
        long asOf = moment();
        ask.execute(() -> {
            var news = load(slice, asOf);
            fx.execute(() -> {
                news.run();
                if (of == list) {
                    next();
                }
            });
        });
    }

    private Runnable load(long[] slice, long asOf) {
        try {
            var rows = query.apply(slice);
            return () -> {
                Arrays.stream(slice).forEach(stale::remove);
                Arrays.stream(slice).forEach(gone::add);
                rows.forEach(row -> gone.remove(row.key()));
                take(rows, asOf);
                arrived.run();
            };
        } catch (RuntimeException trouble) {
            return () -> {
                wanted.clear();
                failed.accept(trouble);
            };
        }
    }
}
