package dev.offprint.ui.window;

import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.TopicCount;
import dev.offprint.ui.searchbox.SearchModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.ListRequest;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.topics.TopicsModel;
import dev.offprint.ui.window.NavigationHistory.Place;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens lists, searches and papers, and goes back and forward between them. Typing on in a search is no step of its
/// own. JavaFX application thread.
final class PlaceNavigator {
    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final SearchModel search;
    private final TopicsModel topics;
    private final AutoRefresh refresh;
    private final Screen screen;
    private final NavigationHistory history = new NavigationHistory();

    /// What the view knows.
    ///
    /// @param top      the first paper on screen
    /// @param scrollTo scrolls there once the requested list is loaded
    /// @param opened   runs after a list was opened
    record Screen(Supplier<@Nullable Long> top, Consumer<@Nullable Long> scrollTo, Runnable opened) {}

    PlaceNavigator(
            TimelineModel timeline,
            SidebarModel sidebar,
            SearchModel search,
            TopicsModel topics,
            AutoRefresh refresh,
            Screen screen) {
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.search = search;
        this.topics = topics;
        this.refresh = refresh;
        this.screen = screen;
    }

    NavigationHistory history() {
        return history;
    }

    void open(ListQuery list) {
        if (!(timeline.request().get() instanceof ListRequest.Browse(var shown) && shown.equals(list))) {
            leave();
        }
        open(list, null);
    }

    /// Opens a list without a step.
    void open(ListQuery list, @Nullable Long paper) {
        refresh.listOpened();
        search.reset();
        timeline.open(list, paper);
        sidebar.opened(list);
        screen.opened().run();
    }

    /// Shows a paper: selected in the open list, or found by its id, so that commands apply to it as to any other.
    void open(PaperRow paper) {
        leave();
        if (!timeline.selectKey(paper.key())) {
            var query = "id:" + paper.id().value();
            search.show(query);
            timeline.search(query, paper::key);
            sidebar.opened(null);
        }
    }

    /// Searches for what was typed; blank text returns to the list and the paper that the search was begun at.
    void search(String text) {
        if (text.isBlank()) {
            endSearch();
            return;
        }
        if (timeline.request().get() instanceof ListRequest.Browse) {
            leave();
        }
        timeline.search(text);
        sidebar.opened(null);
    }

    /// Searches for something as a step of its own, although a search may be on screen.
    void searchFor(String query) {
        leave();
        search.searchFor(query);
    }

    private void leave() {
        if (refresh.isListChosen() || timeline.request().get() instanceof ListRequest.Search) {
            history.leave(current());
        }
    }

    void back() {
        show(history.back(current(), this::exists));
    }

    void forward() {
        show(history.forward(current(), this::exists));
    }

    private void endSearch() {
        var searched = current();
        if (!searched.isSearch()) {
            return;
        }
        var list = timeline.openList(); // under its present name
        var place = history.backTo(
                searched, known -> !known.isSearch() && known.list().equals(list));
        if (place == null) {
            timeline.search("");
            sidebar.opened(timeline.openList());
        } else {
            show(place);
        }
    }

    private void show(@Nullable Place place) {
        if (place == null) {
            return;
        }
        if (place.request() instanceof ListRequest.Search(var text, var _)) {
            search.show(text);
            sidebar.opened(null);
        } else {
            search.reset();
            sidebar.opened(place.list());
        }
        timeline.restore(place.request(), place.list(), place.filter(), place.paper());
        screen.scrollTo().accept(place.top());
        screen.opened().run();
    }

    private Place current() {
        return new Place(
                timeline.request().get(),
                timeline.openList(),
                timeline.filter().get(),
                timeline.selectedKey().get(),
                screen.top().get());
    }

    /// A list of a topic that was deleted or renamed since is gone.
    private boolean exists(Place place) {
        var counts = topics.counts().get();
        var topic = place.list().topic();
        return topic == null
                || counts == null
                || counts.topics().stream()
                        .map(TopicCount::topic)
                        .anyMatch(known -> known.name().equals(topic));
    }
}
