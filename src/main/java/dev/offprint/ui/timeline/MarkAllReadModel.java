package dev.offprint.ui.timeline;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Marks many papers of the list as read, once somebody has said which: asked inside the window, in whose way nothing
/// is meanwhile. For the toolkit's thread, or in tests for the one that stands for it.
public final class MarkAllReadModel {
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final TimelineModel timeline;
    private final Consumer<long[]> mark;
    private final Runnable none;
    private PaperKeys all = PaperKeys.NONE;
    private PaperKeys above = PaperKeys.NONE;

    /// What there is to decide.
    ///
    /// @param all   how many papers of the list are not read
    /// @param above how many of them stand above the selected one
    record Question(int all, int above) {}

    /// @param mark told which papers to mark, all of them by one act
    /// @param none told when every paper of the list is read
    public MarkAllReadModel(TimelineModel timeline, Consumer<long[]> mark, Runnable none) {
        this.timeline = timeline;
        this.mark = mark;
        this.none = none;
        timeline.shown().addListener((_, _, _) -> cancel()); // it was about another list
    }

    /// The question that waits for an answer; null for none.
    ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /// Asks which papers to mark.
    public void ask() {
        timeline.seeking().unread((whole, upper) -> {
            all = whole;
            above = upper;
            if (whole.size() == 0) {
                none.run();
            } else {
                question.set(new Question(whole.size(), upper.size()));
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
