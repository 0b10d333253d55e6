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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Goes through papers one by one: each decision is an act of its own, kept by the store and undone like any other. The
/// papers are those that waited when it was begun, whatever comes meanwhile. Toolkit's thread.
public final class TriageModel {
    private final ReadOnlyObjectWrapper<TriageState> stage = new ReadOnlyObjectWrapper<>(new TriageState.Off());
    private final TriageActions deeds;
    private final InstantSource clock;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, ReaderState> decided = new HashMap<>();
    private final Set<Long> passed = new HashSet<>();
    private long[] queue = {};
    /// Counts the starts of triage, so that a late answer can tell whether its triage still runs.
    private int starts;
    private ReaderState first = ReaderState.NONE;
    private Instant began = Instant.EPOCH;
    private int at;

    public TriageModel(TriageActions deeds, InstantSource clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<TriageState> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Whether somebody is at it, be it at the end of it.
    public boolean on() {
        return !(stage.get() instanceof TriageState.Off);
    }

    /// The paper to show; null when there is none.
    public @Nullable Long key() {
        return stage.get() instanceof TriageState.Going going ? (Long) going.key() : null;
    }

    /// Begins with the first of those papers; without any it is over at once.
    ///
    /// @param marks how all of them are marked now
    public void begin(long[] keys, ReaderState marks) {
        queue = keys.clone();
        starts++;
        first = marks;
        places.clear();
        for (int i = 0; i < queue.length; i++) {
            places.put(queue[i], i);
        }
        decided.clear();
        passed.clear();
        began = clock.instant();
        at = 0;
        go(0);
    }

    public void leave() {
        stage.set(new TriageState.Off());
    }

    /// Keeps the paper for later reading and goes on; a second time takes that back and stays.
    public void star() {
        if (stage.get() instanceof TriageState.Going(long key, int _, int _, ReaderState marks, TriageCounts _)) {
            if (marks.dismissed()) {
                act(new ReaderAction.Dismiss(false), key); // or its star would shine where nobody sees it
            }
            act(new ReaderAction.Star(!marks.starred()), key);
            go(marks.starred() ? at : at + 1);
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
            go(at + 1);
        }
    }

    /// Counts the paper as read and goes on; a second time as unread, and stays.
    public void read() {
        if (stage.get() instanceof TriageState.Going(long key, int _, int _, ReaderState marks, TriageCounts _)) {
            act(new ReaderAction.Read(!marks.read()), key);
            go(marks.read() ? at : at + 1);
        }
    }

    /// Leaves the paper as it is and goes on.
    public void later() {
        if (stage.get() instanceof TriageState.Going) {
            go(at + 1);
        }
    }

    /// Goes back to the paper before, whatever was decided on it.
    public void back() {
        if (on() && at > 0) {
            go(at - 1);
        }
    }

    /// An act was taken back: the paper it was about comes up again.
    public void undone(UndoResult undone) {
        settle(undone, reversed(undone.action()), 0);
    }

    /// An act was done again: that paper is passed again.
    public void redone(UndoResult undone) {
        settle(undone, undone.action(), 1);
    }

    private void settle(UndoResult undone, @Nullable ReaderAction act, int on) {
        if (!on() || act == null) {
            return;
        }
        int to = at;
        for (long key : undone.keys()) {
            var place = places.get(key);
            if (place != null) {
                decided.put(key, act.applyTo(marks(key)));
                to = undone.keys().size() == 1 ? place + on : to;
            }
        }
        go(to);
    }

    /// What takes an act back that changed something; null for one that is none of ours.
    private static @Nullable ReaderAction reversed(ReaderAction act) {
        return switch (act) {
            case ReaderAction.Star(boolean starred) -> new ReaderAction.Star(!starred);
            case ReaderAction.Read(boolean read) -> new ReaderAction.Read(!read);
            case ReaderAction.Dismiss(boolean dismissed) -> new ReaderAction.Dismiss(!dismissed);
            case ReaderAction.AutoRead _,
                    ReaderAction.Tag _,
                    ReaderAction.Untag _,
                    ReaderAction.Note _,
                    ReaderAction.See _,
                    ReaderAction.EditTopics _ -> null;
        };
    }

    private void act(ReaderAction act, long key) {
        var before = marks(key);
        int start = starts;
        decided.put(key, act.applyTo(before));
        var _ = deeds.act(act, key).exceptionally(_ -> {
            if (start == starts && on()) { // neither left nor begun again meanwhile
                decided.put(key, before);
                go(at);
            }
            return null;
        });
    }

    private void go(int to) {
        for (int i = at; i < Math.min(to, queue.length); i++) {
            passed.add(queue[i]);
        }
        at = Math.clamp(to, 0, queue.length);
        stage.set(
                at == queue.length
                        ? new TriageState.Done(tally(), Duration.between(began, clock.instant()))
                        : new TriageState.Going(queue[at], at + 1, queue.length, marks(queue[at]), tally()));
    }

    private ReaderState marks(long key) {
        return decided.getOrDefault(key, first);
    }

    private TriageCounts tally() {
        int[] counts = new int[4];
        passed.forEach(key -> counts[kind(marks(key))]++);
        return new TriageCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int kind(ReaderState marks) {
        return marks.starred() ? 0 : marks.dismissed() ? 1 : marks.read() ? 2 : 3;
    }
}
