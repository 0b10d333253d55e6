package dev.offprint.ui.timeline;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.ui.fx.LatestTask;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The list on screen: request, result, selection and commands. The result of the previous request stays until the
/// newest one is loaded, and the list is busy. JavaFX application thread.
public final class TimelineModel {
    private final ReadOnlyObjectWrapper<ListRequest> request = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE.request());
    private final ReadOnlyObjectWrapper<LoadState> loadState = new ReadOnlyObjectWrapper<>(new LoadState.Loading());
    private final ReadOnlyObjectWrapper<ListSnapshot> snapshot = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE);
    private final ReadOnlyObjectWrapper<ListInfo> shown = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE.info());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty offline = new SimpleBooleanProperty();
    private final ListSelection selection =
            new ListSelection(() -> snapshot.get().keys());
    private final FilterModel filters;
    private final ListLoader loader;
    private final RowCache rowCache;
    private final LatestTask<ListSnapshot> latest;
    private final UnreadNavigator unreadNavigator;
    /// Papers that were read in an unread list: they stay until another list is opened.
    private final Set<Long> sticky = new HashSet<>();
    private final RemovedPapers removedPapers = new RemovedPapers();
    private Supplier<@Nullable Long> pendingSelection = selection.key()::get;
    private ListSnapshot pendingSnapshot = ListSnapshot.NONE;
    private ListQuery openList = ListQuery.ALL;
    private Runnable whenShown = () -> {};
    private final SearchRefinement refinement;

    public TimelineModel(LibraryApi library, Executor ask, Executor fx) {
        loader = new ListLoader(library);
        latest = new LatestTask<>(ask, fx);
        refinement = new SearchRefinement(loader, snapshot::get, selection, ask, fx);
        filters = new FilterModel(loader, ask, fx);
        unreadNavigator = new UnreadNavigator(loader, snapshot::get, selection, ask, fx, this::failed);
        rowCache = new RowCache(library, ask, fx, this::failed);
    }

    public ReadOnlyObjectProperty<ListRequest> request() {
        return request.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LoadState> loadState() {
        return loadState.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ListSnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FacetFilter> filter() {
        return filters.filter();
    }

    /// Facet counts of the list on screen; loaded after the list.
    ReadOnlyObjectProperty<Facets> facets() {
        return filters.facets();
    }

    /// Description of the list on screen.
    public ReadOnlyObjectProperty<ListInfo> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The index of the selected paper; -1 for none.
    public ReadOnlyIntegerProperty selected() {
        return selection.index();
    }

    /// Counts updates: rows that were loaded or have changed.
    public ReadOnlyIntegerProperty updates() {
        return rowCache.updates();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the last fetch found no network.
    public BooleanProperty offline() {
        return offline;
    }

    /// The keys of the papers on screen in order; of a search only the hits that are shown.
    public long[] keys() {
        return snapshot.get().keys().slice(0, Integer.MAX_VALUE);
    }

    /// The key of the selected paper; null for none. It stays the same while the list around the paper changes.
    public ReadOnlyObjectProperty<@Nullable Long> selectedKey() {
        return selection.key();
    }

    /// The row at an index; null while it is not loaded.
    public @Nullable PaperRow row(int index) {
        return rowCache.at(index);
    }

    /// The row of a paper if it is loaded.
    public @Nullable PaperRow rowOf(long key) {
        return rowCache.of(key);
    }

    /// The topics of the paper at an index, in the user's order; none while they are not loaded.
    List<Topic> topics(int index) {
        return rowCache.topicsAt(index);
    }

    public void open(ListQuery listing) {
        open(listing, null);
    }

    /// @param select the paper to select if the list contains it
    public void open(ListQuery listing, @Nullable Long select) {
        restore(new ListRequest.Browse(listing), listing, FacetFilter.NONE, select);
    }

    /// Shows a list or a search as it was before.
    ///
    /// @param listing the open list, also behind a search
    public void restore(ListRequest wanted, ListQuery listing, FacetFilter filter, @Nullable Long select) {
        filters.set(filter);
        show(wanted, listing, () -> select);
    }

    private void browse(ListQuery listing, Supplier<@Nullable Long> select) {
        show(new ListRequest.Browse(listing), listing, select);
    }

    private void show(ListRequest wanted, ListQuery listing, Supplier<@Nullable Long> select) {
        sticky.clear();
        openList = listing;
        request(wanted, select, ListSnapshot.NONE);
    }

    /// Filters the open list or search.
    public void setFilter(FacetFilter filter) {
        filters.set(filter);
        reload();
    }

    /// Searches; a blank text returns to the open list.
    public void search(String text) {
        search(text, selection.key()::get);
    }

    /// @param select the paper to select if it is found; evaluated when the result arrives
    public void search(String text, Supplier<@Nullable Long> select) {
        if (text.isBlank()) {
            if (request.get() instanceof ListRequest.Search) {
                open(openList, selectedKey().get());
            }
            return;
        }
        var ranking = request.get() instanceof ListRequest.Search search ? search.ranking() : SortOrder.BEST;
        if (request.get() instanceof ListRequest.Browse) {
            filters.set(FacetFilter.NONE);
        }
        request(new ListRequest.Search(text, ranking), select, ListSnapshot.NONE);
    }

    /// Selects a paper if the list contains it.
    ///
    /// @return whether it does
    public boolean selectKey(long key) {
        return selection.selectKey(key);
    }

    public void setRanking(SortOrder ranking) {
        if (request.get() instanceof ListRequest.Search search) {
            request(new ListRequest.Search(search.text(), ranking), selection.key()::get, ListSnapshot.NONE);
        }
    }

    public void setOrder(ListQuery.Order order) {
        browse(openList.withOrder(order), selection.key()::get);
    }

    /// Shows or hides papers of muted topics in the list.
    public void showMuted(boolean shown) {
        open(openList.withMuted(shown), selectedKey().get());
    }

    public void onlyUnread(boolean unread) {
        browse(ListLoader.unread(openList, unread), selection.key()::get);
    }

    /// The open list, also behind a search.
    public ListQuery openList() {
        return openList;
    }

    /// Replaces the open list because its topic changed; a search stays on screen.
    public void replaceList(ListQuery listing) {
        if (request.get() instanceof ListRequest.Browse) {
            browse(listing, selection.key()::get);
        }
        openList = listing;
    }

    /// Reloads the list because the library changed; the selection stays.
    public void reload() {
        rowCache.refreshTopics();
        reloadMarks();
    }

    /// Loads more hits of the search on screen, where there are more. Those that are listed stay where they are.
    void loadMore() {
        if (!busy.get() && loader.grow(snapshot.get())) {
            reloadMarks();
        }
    }

    /// Reloads the list because marks of papers changed.
    public void reloadMarks() {
        if (busy.get()) {
            request(request.get(), pendingSelection, pendingSnapshot);
        } else {
            request(request.get(), selection.key()::get, snapshot.get());
        }
    }

    public void select(int index) {
        selection.set(index);
    }

    public void move(int rows) {
        selection.move(rows);
    }

    /// Finds unread papers in the list on screen.
    public UnreadNavigator unreadNavigator() {
        return unreadNavigator;
    }

    /// Runs `then` once, when the last opened list is loaded.
    public void whenShown(Runnable then) {
        whenShown = then;
    }

    /// Shows the effect of an action before the store has committed it; [#completed] must follow.
    public void apply(ReaderAction action, long key) {
        rowCache.change(key, action);
        if (action instanceof ReaderAction.Read || action instanceof ReaderAction.AutoRead) {
            sticky.add(key);
        }
        if (OptimisticUpdate.removesFromList(action, request.get(), openList)) {
            remove(key);
        }
        rowCache.updated();
    }

    /// The store has committed the action of [#apply], or failed.
    public void completed(long key) {
        removedPapers.completed(key, rowCache.timestamp());
        rowCache.completed(key);
    }

    private void remove(long key) {
        removedPapers.add(key);
        int index = snapshot.get().keys().indexOf(key);
        if (index < 0) {
            return;
        }
        var rest = snapshot.get().without(index);
        int position = selected().get();
        selection.clearIndex();
        rowCache.show(rest.keys());
        show(rest, position > index || position == rest.keys().size() ? position - 1 : position);
    }

    /// @param select  evaluated when the result arrives, because the selection may have changed meanwhile
    /// @param current what is on screen when the same is loaded again; else [ListSnapshot#NONE]
    private void request(ListRequest wanted, Supplier<@Nullable Long> select, ListSnapshot current) {
        pendingSelection = select;
        pendingSnapshot = current;
        loader.begin(wanted, request.get());
        request.set(wanted);
        busy.set(true);
        long asOf = rowCache.timestamp();
        var keep = Set.copyOf(sticky);
        var filter = filters.filter().get();
        latest.submit(
                refinement.query(wanted, filter, current, () -> loader.load(wanted, filter, keep, current)),
                loaded -> {
                    arrived(removedPapers.without(loaded, asOf), select.get(), asOf);
                    refinement.refine(better -> arrived(
                            removedPapers.without(better, asOf), selectedKey().get(), asOf));
                },
                this::failed);
    }

    /// What replaces the order of a search by words with that by words and meaning.
    SearchRefinement refinement() {
        return refinement;
    }

    private void failed(Throwable error) {
        busy.set(false);
        if (!(error instanceof TopicException)) { // else the topics' listener calls `replaceList`
            loadState.set(LoadState.failed(request.get(), error));
        }
    }

    private void arrived(ListSnapshot loaded, @Nullable Long select, long asOf) {
        busy.set(false);
        rowCache.show(loaded.keys());
        rowCache.addRows(loaded, asOf);
        int index = select == null ? -1 : loaded.indexOf(select, snapshot.get());
        if (!loaded.keys().equals(snapshot.get().keys())) {
            selection.clearIndex();
        }
        show(loaded, index);
        filters.count(loaded);
        var then = whenShown;
        whenShown = () -> {};
        then.run();
    }

    private void show(ListSnapshot loaded, int index) {
        snapshot.set(loaded);
        shown.set(loaded.info());
        loadState.set(LoadState.of(loaded));
        select(index);
        rowCache.updated();
    }
}
