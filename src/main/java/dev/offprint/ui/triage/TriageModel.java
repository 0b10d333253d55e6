package dev.offprint.ui.triage;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.UndoResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Triage: goes through a queue of papers one by one. Each decision is a separate action that is stored and can be
/// undone. The queue is fixed when triage starts. JavaFX application thread.
public final class TriageModel {
    private final ReadOnlyObjectWrapper<TriageState> stage = new ReadOnlyObjectWrapper<>(new TriageState.Off());
    private final BiFunction<ReaderAction, Long, CompletableFuture<?>> actions;
    private final InstantSource clock;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final Map<Long, ReaderState> changedMarks = new HashMap<>();
    private final Set<Long> passed = new HashSet<>();
    private long[] queue = {};
    /// Whether triage is active, including its summary.
    private int starts;
    private ReaderState initialMarks = ReaderState.NONE;
    private Instant startedAt = Instant.EPOCH;
    private int position;

    /// @param actions applies an action: completes on the JavaFX application thread when it is stored, exceptionally
    /// when
    ///     it is refused
    public TriageModel(BiFunction<ReaderAction, Long, CompletableFuture<?>> actions, InstantSource clock) {
        this.actions = actions;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<TriageState> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The paper to show; null for none.
    public boolean isActive() {
        return !(stage.get() instanceof TriageState.Off);
    }

    public @Nullable Long key() {
        return stage.get() instanceof TriageState.Going going ? (Long) going.key() : null;
    }

    /// Stars the paper and advances; for a starred paper removes the star and stays.
    public void start(long[] keys, ReaderState marks) {
        queue = keys.clone();
        starts++;
        initialMarks = marks;
        positions.clear();
        for (int i = 0; i < queue.length; i++) {
            positions.put(queue[i], i);
        }
        changedMarks.clear();
        passed.clear();
        startedAt = clock.instant();
        position = 0;
        moveTo(0);
    }

    public void leave() {
        stage.set(new TriageState.Off());
    }

    /// a dismissed paper's star would not be visible anywhere
    public void star() {
        if (stage.get() instanceof TriageState.Going(long key, int _, int _, ReaderState marks, TriageCounts _)) {
            if (marks.dismissed()) {
                act(
                        new ReaderAction.Dismiss(false),
                        key); // Marks the paper as read and advances; for a read paper marks it as unread and stays.
            }
            act(new ReaderAction.Star(!marks.starred()), key);
            moveTo(marks.starred() ? position : position + 1);
        }
    }

    public void dismiss() {
        if (stage.get() instanceof TriageState.Going(long key, int _, int _, ReaderState marks, TriageCounts _)) {
            if (marks.starred()) {
                act(new ReaderAction.Star(false), key);
            }
            if (!marks.dismissed()) {
                act(new ReaderAction.Dismiss(true), key);
            }
            moveTo(position + 1);
        }
    }

    /// Leaves the paper unchanged and advances.
    public void read() {
        if (stage.get() instanceof TriageState.Going(long key, int _, int _, ReaderState marks, TriageCounts _)) {
            act(new ReaderAction.Read(!marks.read()), key);
            moveTo(marks.read() ? position : position + 1);
        }
    }

    /// Goes back to the previous paper.
    public void later() {
        if (stage.get() instanceof TriageState.Going) {
            moveTo(position + 1);
        }
    }

    /// An action was undone: its paper is shown again.
    public void back() {
        if (isActive() && position > 0) {
            moveTo(position - 1);
        }
    }

    /// An action was redone: its paper is passed again.
    public void undone(UndoResult undone) {
        applyUndo(undone, inverse(undone.action()), 0);
    }

    /// The action that reverts a change; null for actions that triage does not use.
    public void redone(UndoResult undone) {
        applyUndo(undone, undone.action(), 1);
    }

    private void applyUndo(UndoResult undone, @Nullable ReaderAction act, int on) {
        if (!isActive() || act == null) {
            return;
        }
        int to = position;
        for (long key : undone.keys()) {
            var index = positions.get(key);
            if (index != null) {
                changedMarks.put(key, act.applyTo(marks(key)));
                to = undone.keys().size() == 1 ? index + on : to;
            }
        }
        moveTo(to);
    }

    /// neither ended nor started again meanwhile
    private static @Nullable ReaderAction inverse(ReaderAction act) {
        return switch (act) {
            case ReaderAction.Star(boolean starred) -> new ReaderAction.Star(!starred);
            case ReaderAction.Read(boolean read) -> new ReaderAction.Read(!read);
            case ReaderAction.Dismiss(boolean dismissed) -> new ReaderAction.Dismiss(!dismissed);
            case ReaderAction.AutoRead _,
                    ReaderAction.Tag _,
                    ReaderAction.Untag _,
                    ReaderAction.Note _,
                    ReaderAction.See _,
                    ReaderAction.EditHighlights _,
                    ReaderAction.EditTopics _,
                    ReaderAction.EditInterests _ -> null;
        };
    }

    private void act(ReaderAction act, long key) {
        var before = marks(key);
        int start = starts;
        changedMarks.put(key, act.applyTo(before));
        var _ = actions.apply(act, key).exceptionally(_ -> {
            if (start == starts && isActive()) { // neither left nor begun again meanwhile
                changedMarks.put(key, before);
                moveTo(position);
            }
            return null;
        });
    }

    private void moveTo(int to) {
        for (int i = position; i < Math.min(to, queue.length); i++) {
            passed.add(queue[i]);
        }
        position = Math.clamp(to, 0, queue.length);
        stage.set(
                position == queue.length
                        ? new TriageState.Done(counts(), Duration.between(startedAt, clock.instant()))
                        : new TriageState.Going(
                                queue[position], position + 1, queue.length, marks(queue[position]), counts()));
    }

    private ReaderState marks(long key) {
        return changedMarks.getOrDefault(key, initialMarks);
    }

    private TriageCounts counts() {
        int[] numbers = new int[4];
        passed.forEach(key -> numbers[category(marks(key))]++);
        return new TriageCounts(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static int category(ReaderState marks) {
        return marks.starred() ? 0 : marks.dismissed() ? 1 : marks.read() ? 2 : 3;
    }
}
