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

/// The topics of the rows that somebody looks at, asked for a page at a time as [PagedRows] are. For one thread, which
/// `fx` stands for.
final class RowTopics {
    private static final int KEPT = 4_096;

    private final Function<long[], Map<Long, List<Topic>>> query;
    private final Executor ask;
    private final Executor fx;
    private final Runnable arrived;
    private final Consumer<? super Throwable> failed;
    private final Map<Long, List<Topic>> kept = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private PaperKeys keys = PaperKeys.NONE;
    private int list;

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

    /// Another list, or the same one after changes: what is known stays, and is asked for again when looked at.
    void show(PaperKeys newKeys) {
        keys = newKeys;
        list++;
        asked.clear();
    }

    /// The topics of the paper there, in the reader's order; none as long as they are not loaded.
    List<Topic> at(int index) {
        int page = index / PagedRows.PAGE;
        if (asked.add(page)) {
            load(keys.slice(page * PagedRows.PAGE, (page + 1) * PagedRows.PAGE), page);
        }
        return kept.getOrDefault(keys.get(index), List.of());
    }

    private void load(long[] slice, int page) {
        int of = list;
        ask.execute(() -> {
            var news = answer(slice, page);
            fx.execute(() -> {
                if (of == list) {
                    news.run();
                }
            });
        });
    }

    private Runnable answer(long[] slice, int page) {
        try {
            var found = query.apply(slice);
            return () -> take(slice, page, found);
        } catch (RuntimeException trouble) {
            return () -> failed.accept(trouble);
        }
    }

    private void take(long[] slice, int page, Map<Long, List<Topic>> found) {
        if (kept.size() > KEPT) { // somebody scrolls far: what is still on screen is asked for again
            kept.clear();
            asked.clear();
            asked.add(page);
        }
        boolean news = false;
        for (long key : slice) {
            var now = found.getOrDefault(key, List.of());
            news |= !now.equals(kept.put(key, now));
        }
        if (news) {
            arrived.run();
        }
    }
}
