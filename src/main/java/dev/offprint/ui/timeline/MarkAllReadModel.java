package dev.offprint.ui.timeline;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Marks all papers of the list as read after a confirmation, which is shown inside the window and does not block it.
/// JavaFX application thread.
public final class MarkAllReadModel {
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final TimelineModel timeline;
    private final Consumer<long[]> mark;
    private final Runnable none;
    private PaperKeys all = PaperKeys.NONE;
    private PaperKeys above = PaperKeys.NONE;

    /// The confirmation.
    ///
    /// @param all   number of unread papers in the list
    /// @param above how many of them are above the selected one
    record Question(int all, int above) {}

    /// @param mark receives the papers to mark in one action
    /// @param none called when every paper of the list is read
    public MarkAllReadModel(TimelineModel timeline, Consumer<long[]> mark, Runnable none) {
        this.timeline = timeline;
        this.mark = mark;
        this.none = none;
        timeline.shown().addListener((_, _, _) -> cancel()); // the question was about another list
    }

    /// The open question; null for none.
    ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /// Asks which papers to mark.
    public void ask() {
        timeline.unreadNavigator().findUnread((unread, unreadAbove) -> {
            all = unread;
            above = unreadAbove;
            if (unread.size() == 0) {
                none.run();
            } else {
                question.set(new Question(unread.size(), unreadAbove.size()));
            }
        });
    }

    void all() {
        answer(all);
    }

    void above() {
        answer(above);
    }

    void cancel() {
        question.set(null);
    }

    private void answer(PaperKeys keys) {
        if (question.get() != null) {
            question.set(null);
            mark.accept(keys.slice(0, keys.size()));
        }
    }
}
