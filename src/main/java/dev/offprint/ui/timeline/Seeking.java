package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.Asking;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Looks in a whole list, most of which is not loaded, for the papers that are still to be read. Toolkit's thread.
final class Seeking {
    private final Answers answers;
    private final Asking<Integer> first;
    private final Asking<long[]> all;
    private final Consumer<Throwable> failed;

    Seeking(Answers answers, Executor ask, Executor fx, Consumer<Throwable> failed) {
        this.answers = answers;
        this.failed = failed;
        first = new Asking<>(ask, fx);
        all = new Asking<>(ask, fx);
    }

    /// Hands on the place of the first paper that is not read, after `from`, else before it; -1 when there is none.
    void firstUnread(Answer list, int from, IntConsumer then) {
        first.ask(() -> answers.firstUnread(list, from), then::accept, failed);
    }

    /// Hands on the papers that are not read, and those of them above `place`.
    void unread(Answer list, int place, BiConsumer<PaperKeys, PaperKeys> then) {
        all.ask(
                () -> answers.unreadInOrder(list),
                found -> then.accept(PaperKeys.of(found), above(PaperKeys.of(found), list.keys(), place)),
                failed);
    }

    private static PaperKeys above(PaperKeys unread, PaperKeys list, int place) {
        int count = 0;
        for (int i = 0; i < place && count < unread.size(); i++) {
            if (list.get(i) == unread.get(count)) {
                count++;
            }
        }
        return PaperKeys.of(unread.slice(0, count));
    }

    /// Hands on the papers that nothing was decided on, as [Answers#waiting] says.
    void waiting(Answer list, Consumer<long[]> then) {
        all.ask(() -> answers.waiting(list), then, failed);
    }
}
