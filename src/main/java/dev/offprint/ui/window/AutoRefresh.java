package dev.offprint.ui.window;

import dev.offprint.library.TopicCounts;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
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

/// Keeps the window up with a library that changes: what is on screen is asked for anew, no sooner than a quarter of a
/// second after the list was answered last. At the very first start it chooses the list, because nobody has yet.
/// Toolkit's thread.
final class AutoRefresh {
    private static final Duration REST = Duration.ofMillis(250);

    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final Supplier<LocalDate> today;
    private final Consumer<ListQuery> first;
    private final Runnable others;
    private final CallThrottle pace;
    private boolean chosen;

    /// @param first  opens the list that is chosen
    /// @param others asks for what else is on screen
    AutoRefresh(
            TimelineModel timeline,
            SidebarModel sidebar,
            Supplier<LocalDate> today,
            Consumer<ListQuery> first,
            Runnable others,
            Executor fx,
            DelayedCalls delays) {
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.today = today;
        this.first = first;
        this.others = others;
        pace = new CallThrottle(fx, delays, REST, this::reload);
        timeline.busy().subscribe(pace::setBusy);
        sidebar.answered().addListener((_, _, _) -> firstList());
    }

    /// The library has changed. Any thread.
    void hint() {
        pace.request();
    }

    /// A list was opened; from now on it is the reader's.
    void opened() {
        chosen = true;
    }

    /// Whether the list on screen was opened, rather than shown for want of any.
    boolean chosen() {
        return chosen;
    }

    /// Asks for everything on screen now. As long as no list was opened, the counts come first and say which it is.
    void reload() {
        sidebar.reload();
        others.run();
        if (chosen || searching()) {
            timeline.reload();
        }
    }

    /// The newest day; today as long as there is none.
    private void firstList() {
        if (chosen || searching()) {
            return;
        }
        var newest = sidebar.newest();
        if (sidebar.counts().get().all() > 0) {
            first.accept(newest == null ? ListQuery.ALL : newest);
        } else {
            timeline.open(ListQuery.of(new Period.Day(today.get())));
        }
    }

    /// Topics have changed: the open list follows its own to another name, and is left where that is gone.
    void topics(@Nullable TopicCounts before, @Nullable TopicCounts now) {
        var name = timeline.browsed().topic();
        if (name == null || now == null || called(now, name) != null) {
            return;
        }
        var old = before == null ? null : called(before, name);
        var renamed = old == null ? null : find(now, topic -> topic.id() == old.id());
        timeline.become(renamed == null ? ListQuery.ALL : timeline.browsed().withTopic(renamed.name()));
    }

    private static @Nullable Topic called(TopicCounts counts, String name) {
        return find(counts, topic -> topic.name().equals(name));
    }

    private static @Nullable Topic find(TopicCounts counts, Predicate<Topic> wanted) {
        return counts.topics().stream()
                .map(TopicCount::topic)
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private boolean searching() {
        return timeline.wish().get() instanceof ListRequest.Search;
    }
}
