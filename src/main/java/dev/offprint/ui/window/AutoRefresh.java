package dev.offprint.ui.window;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.write.LibraryChange;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicCount;
import dev.offprint.ui.fx.CallThrottle;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.ListRequest;
import dev.offprint.ui.timeline.TimelineModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Refreshes the window when the library changes, no sooner than a quarter of a second after the last list query was
/// answered. At the first start it also chooses the list to show. JavaFX application thread.
final class AutoRefresh {
    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final InterestsModel interests;
    private final Supplier<LocalDate> today;
    private final Consumer<ListQuery> first;
    private final Consumer<Scope> others;
    private final CallThrottle throttle;
    private final Object lock = new Object();
    private long stored; // the newest change sequence that is known; guarded by lock
    private Scope indexing = Scope.DETAILS; // what the index is behind with; guarded by lock
    private Scope pending = Scope.DETAILS; // what the next reload has to load; guarded by lock
    private boolean interestsChanged; // since the last reload; guarded by lock
    private boolean chosen;

    /// What changes make stale.
    enum Scope {
        /// A paper's star, tags or note: its row and the counts beside the lists.
        DETAILS,
        /// Whether papers are read or dismissed: the unread counts of topics, too.
        UNREAD,
        /// Anything.
        ALL
    }

    /// @param first  opens the chosen list
    /// @param others reloads everything else on screen
    AutoRefresh(
            TimelineModel timeline,
            SidebarModel sidebar,
            InterestsModel interests,
            Supplier<LocalDate> today,
            Consumer<ListQuery> first,
            Consumer<Scope> others,
            Executor fx,
            DelayedCalls delays) {
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.interests = interests;
        this.today = today;
        this.first = first;
        this.others = others;
        throttle = new CallThrottle(fx, delays, INTERVAL, this::reloadChanged);
        timeline.busy().subscribe(throttle::setBusy);
        sidebar.answers().addListener((_, _, _) -> openDefaultList());
    }

    /// The library has changed. Any thread.
    void libraryChanged(LibraryChange change) {
        synchronized (lock) {
            indexing = max(indexing, scope(change));
            pending = max(pending, indexing);
            stored = Math.max(stored, change.stored());
            interestsChanged |=
                    change.action() != null && change.action().action() instanceof ReaderAction.EditInterests;
            indexing = change.searchable() < stored ? indexing : Scope.DETAILS;
        }
        throttle.request();
    }

    /// An action gives each of its papers one number of the change sequence at most: more have come from elsewhere.
    /// Where nothing was stored, the index has caught up with what was stored before.
    private Scope scope(LibraryChange change) {
        var action = change.action();
        long grown = change.stored() - stored;
        if (action == null) {
            return grown > 0 ? Scope.ALL : Scope.DETAILS;
        }
        return grown > action.keys().size() ? Scope.ALL : scope(action.action());
    }

    private static Scope max(Scope one, Scope other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Scope scope(ReaderAction action) {
        return switch (action) {
            case ReaderAction.Star _,
                    ReaderAction.Tag _,
                    ReaderAction.Untag _,
                    ReaderAction.Note _,
                    ReaderAction.See _,
                    ReaderAction.EditHighlights _ -> Scope.DETAILS;
            case ReaderAction.Read _, ReaderAction.AutoRead _, ReaderAction.Dismiss _ -> Scope.UNREAD;
            case ReaderAction.EditTopics _, ReaderAction.EditInterests _ -> Scope.ALL;
        };
    }

    /// A list was opened by the user; from now on it is kept.
    void listOpened() {
        chosen = true;
    }

    /// Whether the user opened the list on screen, as opposed to the default list.
    boolean isListChosen() {
        return chosen;
    }

    /// Reloads everything on screen. While no list was opened, the counts are loaded first and decide which list is
    /// shown.
    void reload() {
        reload(Scope.ALL);
    }

    private void reloadChanged() {
        Scope scope;
        boolean liking;
        synchronized (lock) {
            scope = pending;
            pending = Scope.DETAILS;
            liking = interestsChanged;
            interestsChanged = false;
        }
        reload(scope);
        if (liking) {
            interests.refresh();
            reopenRecommended();
        }
    }

    /// A list by the reader's preferences stands as it was opened, until the preferences are edited.
    private void reopenRecommended() {
        if (timeline.request().get() instanceof ListRequest.Browse(ListQuery list)
                && (list.recommended() || list.order() == ListQuery.Order.RECOMMENDED)) {
            timeline.setOrder(list.order());
        }
    }

    private void reload(Scope scope) {
        sidebar.reload();
        others.accept(scope);
        if (!chosen && !isSearching()) {
            return;
        }
        if (scope == Scope.ALL) {
            timeline.reload();
        } else {
            timeline.reloadMarks();
        }
    }

    /// Opens the newest day; today while the library is empty.
    private void openDefaultList() {
        if (chosen || isSearching()) {
            return;
        }
        var newest = sidebar.newest();
        if (sidebar.counts().get().stats().papers() > 0) {
            first.accept(newest == null ? ListQuery.ALL : newest);
        } else {
            timeline.open(ListQuery.of(new Period.Day(today.get())));
        }
    }

    /// Topics have changed: the list of a renamed topic follows its name, that of a deleted topic is closed.
    void topicsChanged(@Nullable TopicCounts before, @Nullable TopicCounts now) {
        var name = timeline.openList().topic();
        if (name == null || now == null || findByName(now, name) != null) {
            return;
        }
        var old = before == null ? null : findByName(before, name);
        var renamed = old == null ? null : find(now, topic -> topic.id() == old.id());
        timeline.replaceList(
                renamed == null ? ListQuery.ALL : timeline.openList().withTopic(renamed.name()));
    }

    private static @Nullable Topic findByName(TopicCounts counts, String name) {
        return find(counts, topic -> topic.name().equals(name));
    }

    private static @Nullable Topic find(TopicCounts counts, Predicate<Topic> condition) {
        return counts.topics().stream()
                .map(TopicCount::topic)
                .filter(condition)
                .findFirst()
                .orElse(null);
    }

    private boolean isSearching() {
        return timeline.request().get() instanceof ListRequest.Search;
    }
}
