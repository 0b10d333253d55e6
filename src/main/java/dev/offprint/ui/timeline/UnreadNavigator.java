package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.LatestTask;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds unread papers in the complete list, most of which is not loaded. JavaFX application thread.
public final class UnreadNavigator {
    private final ListLoader loader;
    private final Supplier<ListSnapshot> list;
    private final ListSelection selection;
    private final LatestTask<Integer> first;
    private final LatestTask<long[]> all;
    private final Consumer<Throwable> failed;

    /// @param list the snapshot on screen
    UnreadNavigator(
            ListLoader loader,
            Supplier<ListSnapshot> list,
            ListSelection selection,
            Executor ask,
            Executor fx,
            Consumer<Throwable> failed) {
        this.loader = loader;
        this.list = list;
        this.selection = selection;
        this.failed = failed;
        first = new LatestTask<>(ask, fx);
        all = new LatestTask<>(ask, fx);
    }

    /// Selects the next unread paper after the selected one, else the first one before it.
    ///
    /// @param none called when there is none
    public void nextUnread(Runnable none) {
        var snapshot = list.get();
        int from = selection.index().get();
        first.submit(
                () -> loader.firstUnread(snapshot, from),
                index -> {
                    if (index < 0) {
                        none.run();
                    } else if (list.get().equals(snapshot)) {
                        selection.set(index);
                    }
                },
                failed);
    }

    /// Passes the unread papers of the list, and those of them above the selected one.
    void findUnread(BiConsumer<PaperKeys, PaperKeys> then) {
        var snapshot = list.get();
        int to = Math.max(0, selection.index().get());
        all.submit(
                () -> loader.unreadInOrder(snapshot),
                found -> then.accept(PaperKeys.of(found), above(PaperKeys.of(found), snapshot.keys(), to)),
                failed);
    }

    private static PaperKeys above(PaperKeys unread, PaperKeys list, int to) {
        int count = 0;
        for (int i = 0; i < to && count < unread.size(); i++) {
            if (list.get(i) == unread.get(count)) {
                count++;
            }
        }
        return PaperKeys.of(unread.slice(0, count));
    }

    /// Passes the papers for triage, in list order: neither read nor dismissed nor starred; a list of starred papers
    /// includes starred ones.
    public void findPending(Consumer<long[]> then) {
        var snapshot = list.get();
        all.submit(() -> loader.pending(snapshot), then, failed);
    }
}
