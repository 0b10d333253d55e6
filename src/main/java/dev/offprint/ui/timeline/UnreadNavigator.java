package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.LatestTask;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks in the whole list on screen, most of which is not loaded, for the papers that are still to be read. Toolkit's
/// thread.
public final class UnreadNavigator {
    private final ListLoader answers;
    private final Supplier<ListSnapshot> list;
    private final ListSelection selection;
    private final LatestTask<Integer> first;
    private final LatestTask<long[]> all;
    private final Consumer<Throwable> failed;

    /// @param list what is on screen
    UnreadNavigator(
            ListLoader answers,
            Supplier<ListSnapshot> list,
            ListSelection selection,
            Executor ask,
            Executor fx,
            Consumer<Throwable> failed) {
        this.answers = answers;
        this.list = list;
        this.selection = selection;
        this.failed = failed;
        first = new LatestTask<>(ask, fx);
        all = new LatestTask<>(ask, fx);
    }

    /// Selects the next paper of this list that is not read, after the selected one, else the first such before it.
    ///
    /// @param none told when there is none
    public void nextUnread(Runnable none) {
        var now = list.get();
        int from = selection.place().get();
        first.submit(
                () -> answers.firstUnread(now, from),
                index -> {
                    if (index < 0) {
                        none.run();
                    } else if (list.get().equals(now)) {
                        selection.set(index);
                    }
                },
                failed);
    }

    /// Hands on the papers of this list that are not read, and those of them above the selected one.
    void unread(BiConsumer<PaperKeys, PaperKeys> then) {
        var now = list.get();
        int to = Math.max(0, selection.place().get());
        all.submit(
                () -> answers.unreadInOrder(now),
                found -> then.accept(PaperKeys.of(found), above(PaperKeys.of(found), now.keys(), to)),
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

    /// Hands on the papers of this list, in its order, that are neither read nor dismissed nor kept for later; a list
    /// of starred papers has those that are kept.
    public void waiting(Consumer<long[]> then) {
        var now = list.get();
        all.submit(() -> answers.waiting(now), then, failed);
    }
}
