package dev.offprint.ui.timeline;

import dev.offprint.model.AppException;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The list on screen: what was wished for, what is shown, what is selected; and the commands. Results of an earlier
/// wish stay until the newest one is answered. For the toolkit's thread, or in tests for the one that `fx` stands for.
public final class TimelineModel {
    /// How many hits of a search are shown.
    public static final int HITS = 200;

    private static final Logger LOG = System.getLogger(TimelineModel.class.getName());

    private final ReadOnlyObjectWrapper<ListRequest> wish = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE.wish());
    private final ReadOnlyObjectWrapper<LoadState> phase = new ReadOnlyObjectWrapper<>(new LoadState.Loading());
    private final ReadOnlyObjectWrapper<ListSnapshot> answer = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE);
    private final ReadOnlyObjectWrapper<ListInfo> shown = new ReadOnlyObjectWrapper<>(ListSnapshot.NONE.shown());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offline = new ReadOnlyBooleanWrapper();
    private final ListSelection selection = new ListSelection(() -> answer.get().keys());
    private final FilterModel filters;
    private final ListLoader answers;
    private final RowCache loaded;
    private final LatestTask<ListSnapshot> asking;
    private final UnreadNavigator seeking;
    /// Papers that left an unread list by being read in it: they stay until another list is opened, so that nothing
    /// vanishes under the eye.
    private final Set<Long> sticky = new HashSet<>();
    private final RemovedPapers departed = new RemovedPapers();
    private Supplier<@Nullable Long> selecting = selection.key()::get;
    private ListSnapshot standing = ListSnapshot.NONE;
    private ListQuery browsed = ListQuery.ALL;
    private Runnable whenShown = () -> {};

    public TimelineModel(ListAccess lists, Executor ask, Executor fx) {
        answers = new ListLoader(lists);
        asking = new LatestTask<>(ask, fx);
        filters = new FilterModel(answers, ask, fx);
        seeking = new UnreadNavigator(answers, answer::get, selection, ask, fx, this::failed);
        loaded = new RowCache(lists, ask, fx, this::failed);
    }

    public ReadOnlyObjectProperty<ListRequest> wish() {
        return wish.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LoadState> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ListSnapshot> answer() {
        return answer.getReadOnlyProperty();
    }

    /// What the papers of the list have to have besides.
    public ReadOnlyObjectProperty<FacetFilter> narrowing() {
        return filters.narrowing();
    }

    /// What the papers of the list on screen have; comes a moment after the list.
    public ReadOnlyObjectProperty<Facets> facets() {
        return filters.facets();
    }

    /// What the list on screen is.
    public ReadOnlyObjectProperty<ListInfo> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The place of the selected paper in the list; -1 for none.
    public ReadOnlyIntegerProperty selected() {
        return selection.place();
    }

    /// Grows whenever rows have come that were not there before, or have changed.
    public ReadOnlyIntegerProperty arrivals() {
        return loaded.arrivals();
    }

    /// Whether an answer is under way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the last attempt to fetch anything found no network.
    public ReadOnlyBooleanProperty offline() {
        return offline.getReadOnlyProperty();
    }

    public void offline(boolean value) {
        offline.set(value);
    }

    public int size() {
        return answer.get().keys().size();
    }

    /// The keys of the papers on screen, in their order: all of a list, of a search those that are shown.
    public long[] keys() {
        return answer.get().keys().slice(0, size());
    }

    /// The key of the selected paper; null for none. Stays as it is while the list around the paper changes.
    public ReadOnlyObjectProperty<@Nullable Long> selectedKey() {
        return selection.key();
    }

    /// The row at a place; null as long as it is not loaded.
    public @Nullable PaperRow row(int index) {
        return loaded.at(index);
    }

    /// The row of a paper if it is loaded.
    public @Nullable PaperRow rowOf(long key) {
        return loaded.of(key);
    }

    /// The topics of the paper at a place, in the reader's order; none as long as they are not loaded.
    List<Topic> topics(int index) {
        return loaded.topicsAt(index);
    }

    ListAccess.@Nullable Line line(int index) {
        return answer.get().lines().get(answer.get().keys().get(index));
    }

    public void open(ListQuery listing) {
        open(listing, null);
    }

    /// @param select the paper to select if the list has it
    public void open(ListQuery listing, @Nullable Long select) {
        filters.set(FacetFilter.NONE);
        browse(listing, () -> select);
    }

    private void browse(ListQuery listing, Supplier<@Nullable Long> select) {
        sticky.clear();
        browsed = listing;
        ask(new ListRequest.Browse(listing), select, ListSnapshot.NONE);
    }

    /// Shows only those papers of this list, or of this search, that pass.
    public void narrow(FacetFilter by) {
        filters.set(by);
        reload();
    }

    /// Searches; a blank text goes back to the list that was open before.
    public void search(String text) {
        search(text, selection.key()::get);
    }

    /// @param select the paper to select if it is found
    public void search(String text, @Nullable Long select) {
        search(text, () -> select);
    }

    private void search(String text, Supplier<@Nullable Long> select) {
        if (text.isBlank()) {
            if (wish.get() instanceof ListRequest.Search) {
                open(browsed, selectedKey().get());
            }
            return;
        }
        var ranking = wish.get() instanceof ListRequest.Search search ? search.ranking() : SortOrder.BEST;
        if (wish.get() instanceof ListRequest.Browse) {
            filters.set(FacetFilter.NONE);
        }
        ask(new ListRequest.Search(text, ranking), select, ListSnapshot.NONE);
    }

    /// Selects a paper if the list has it.
    ///
    /// @return whether it has
    public boolean selectKey(long key) {
        return selection.on(key);
    }

    public void rank(SortOrder ranking) {
        if (wish.get() instanceof ListRequest.Search search) {
            ask(new ListRequest.Search(search.text(), ranking), selection.key()::get, ListSnapshot.NONE);
        }
    }

    public void order(ListQuery.Order order) {
        browse(browsed.withOrder(order), selection.key()::get);
    }

    /// Shows papers of muted topics in the list, or leaves them out again.
    public void showMuted(boolean shown) {
        open(browsed.withMuted(shown), selectedKey().get());
    }

    public void onlyUnread(boolean unread) {
        browse(ListLoader.unread(browsed, unread), selection.key()::get);
    }

    /// The list that is open, or will be when the search is left.
    public ListQuery browsed() {
        return browsed;
    }

    /// The list that is open is this one from now on, because what it is of has changed; a search stays on screen.
    public void become(ListQuery listing) {
        if (wish.get() instanceof ListRequest.Browse) {
            browse(listing, selection.key()::get);
        }
        browsed = listing;
    }

    /// Asks for the same again, because the library has changed; what is selected stays so.
    public void reload() {
        if (busy.get()) {
            ask(wish.get(), selecting, standing);
        } else {
            ask(wish.get(), selection.key()::get, answer.get());
        }
    }

    public void select(int index) {
        selection.set(index);
    }

    public void next() {
        selection.move(1);
    }

    public void previous() {
        selection.move(-1);
    }

    /// Finds what is still to be read in the list on screen.
    public UnreadNavigator seeking() {
        return seeking;
    }

    /// Runs `then` once, as soon as the list that was opened last is there.
    public void whenShown(Runnable then) {
        whenShown = then;
    }

    /// Shows what an act makes of a paper before the store has it; [#settled] must follow.
    public void apply(ReaderAction act, long key) {
        loaded.change(key, act);
        if (act instanceof ReaderAction.Read || act instanceof ReaderAction.AutoRead) {
            sticky.add(key);
        }
        if (OptimisticUpdate.leaves(act, wish.get(), browsed)) {
            remove(key);
        }
        loaded.arrived();
    }

    /// The store has that act of [#apply] now, or has refused it.
    public void settled(long key) {
        departed.settled(key, loaded.moment());
        loaded.settled(key);
    }

    private void remove(long key) {
        departed.leave(key);
        int index = answer.get().keys().indexOf(key);
        if (index < 0) {
            return;
        }
        var rest = answer.get().without(index);
        int place = selected().get();
        int stay = place > index || place == rest.keys().size() ? place - 1 : place;
        selection.displaced();
        loaded.show(rest.keys());
        show(rest, stay);
    }

    /// @param select asked when the answer is there, because somebody may have gone on in the list meanwhile
    /// @param again  what stands on screen, when the same is asked for once more; [ListSnapshot#NONE] else
    private void ask(ListRequest wanted, Supplier<@Nullable Long> select, ListSnapshot again) {
        selecting = select;
        standing = again;
        wish.set(wanted);
        busy.set(true);
        long asOf = loaded.moment();
        var stay = Set.copyOf(sticky);
        var by = filters.narrowing().get();
        asking.submit(
                () -> answers.to(wanted, by, stay, again),
                found -> arrived(departed.without(found, asOf), select.get(), asOf),
                this::failed);
    }

    private void failed(Throwable trouble) {
        busy.set(false);
        if (trouble instanceof TopicException) {
            return; // its topic has another name by now, or is gone: whoever learns which calls `become`
        }
        if (trouble instanceof AppException told) {
            phase.set(new LoadState.Failed(wish.get(), told.message()));
        } else {
            LOG.log(Level.ERROR, "a list could not be shown", trouble);
            phase.set(new LoadState.Failed(wish.get(), AppException.FAULT));
        }
    }

    private void arrived(ListSnapshot found, @Nullable Long select, long asOf) {
        busy.set(false);
        loaded.show(found.keys());
        loaded.take(found, asOf);
        int index = select == null ? -1 : found.placeOf(select, answer.get());
        if (!found.keys().equals(answer.get().keys())) {
            selection.displaced();
        }
        show(found, index);
        filters.count(found);
        var then = whenShown;
        whenShown = () -> {};
        then.run();
    }

    private void show(ListSnapshot found, int index) {
        answer.set(found);
        shown.set(found.shown());
        phase.set(LoadState.of(found));
        select(index);
        loaded.arrived();
    }
}
