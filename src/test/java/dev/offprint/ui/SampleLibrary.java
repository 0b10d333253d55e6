package dev.offprint.ui;

import dev.offprint.model.DayCount;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.TagCount;
import dev.offprint.model.Topic;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.ui.reader.OpenPaper;
import dev.offprint.ui.reader.PaperAccess;
import dev.offprint.ui.searchbox.SearchHistory;
import dev.offprint.ui.sidebar.SidebarCounts;
import dev.offprint.ui.timeline.ListAccess;
import dev.offprint.ui.window.ActionExecutor;
import dev.offprint.ui.window.LibraryAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A library of invented papers in memory, for pictures and tests of the window that need no disk.
public final class SampleLibrary implements ListAccess, PaperAccess, ActionExecutor {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    private static final List<Topic> TOPICS = List.of(
            Topic.of("Cheap attention", "Attention", Topic.Colour.TEAL),
            Topic.of("Budgets", "Budget", Topic.Colour.ORANGE),
            Topic.of("Maps", "Maps", Topic.Colour.PURPLE),
            Topic.of("Kestrel", "Kestrel", Topic.Colour.BLUE));

    private final Map<Long, StoredPaper> papers;
    private final Map<LocalDate, LedgerEntry> ledger;
    private final SampleSearch search;
    private final Deque<Map.Entry<ReaderAction, List<StoredPaper>>> done = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// What was searched for before; begins empty.
    private final List<String> searched = new CopyOnWriteArrayList<>();

    private final SearchHistory kept = new SearchHistory(() -> List.copyOf(searched), wanted -> {
        searched.clear();
        searched.addAll(wanted);
    });

    private SampleLibrary(SampleRows invented) {
        papers = invented.papers;
        ledger = invented.ledger;
        search = new SampleSearch(papers);
    }

    public static SampleLibrary of14Days() {
        return new SampleLibrary(SampleRows.of14Days());
    }

    public static SampleLibrary empty() {
        return new SampleLibrary(new SampleRows());
    }

    public LibraryAccess doors() {
        Function<Runnable, Runnable> onChange = listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        };
        return new LibraryAccess(
                this,
                this,
                this::similar,
                this::reason,
                SampleSearch::suggest,
                kept,
                this::counts,
                () -> 0,
                this,
                new SampleTopics(),
                (_, _) -> {},
                onChange);
    }

    @Override
    public int hidden(ListQuery listing) {
        return 0;
    }

    @Override
    public synchronized long[] list(ListQuery listing) {
        return papers.values().stream()
                .filter(kept -> in(kept, listing))
                .sorted(
                        listing.order() == ListQuery.Order.UPVOTES
                                ? Comparator.comparingInt((StoredPaper kept) -> votes(kept))
                                        .reversed()
                                : Comparator.comparingLong(StoredPaper::key))
                .mapToLong(StoredPaper::key)
                .toArray();
    }

    private static int votes(StoredPaper kept) {
        var votes = kept.counts().upvotes();
        return votes == null ? 0 : votes;
    }

    private boolean in(StoredPaper kept, ListQuery listing) {
        var marks = kept.state();
        var on = kept.paper().submittedOn();
        boolean period = switch (listing.period()) {
            case null -> true;
            case Period.Day(var date) -> date.equals(on);
            case Period.Week week -> on != null && Period.Week.of(on).equals(week);
            case Period.Month(var month) -> on != null && YearMonth.from(on).equals(month);
            case Period.Trending _ -> false;
        };
        return period
                && (!listing.starred() || marks.starred())
                && (!listing.recommended() || !(marks.starred() || nothingStarred()))
                && (!listing.unread() || (!marks.read() && !marks.dismissed()))
                && (listing.tag() == null || marks.tags().contains(listing.tag()))
                && (listing.includesDismissed() || !marks.dismissed());
    }

    @Override
    public synchronized List<PaperRow> rows(long[] keys) {
        return Arrays.stream(keys)
                .mapToObj(papers::get)
                .filter(kept -> kept != null)
                .map(SampleSearch::row)
                .toList();
    }

    /// The topics that the words of its title say.
    @Override
    public synchronized Map<Long, List<Topic>> topics(long[] keys) {
        var found = new HashMap<Long, List<Topic>>();
        for (long key : keys) {
            var kept = papers.get(key);
            var title = kept == null ? "" : kept.paper().title();
            var of = TOPICS.stream()
                    .filter(topic -> title.contains(topic.query()))
                    .toList();
            if (!of.isEmpty()) {
                found.put(key, of);
            }
        }
        return found;
    }

    @Override
    public synchronized Hits search(String text, SortOrder ranking, FacetFilter by, int limit) {
        return search.search(text, limit);
    }

    @Override
    public synchronized long[] narrow(long[] keys, FacetFilter by) {
        return search.narrow(keys, by);
    }

    @Override
    public synchronized Facets facets(long[] keys, FacetFilter by) {
        return search.facets(keys, by);
    }

    @Override
    public synchronized Facets facets(String text, SortOrder ranking, FacetFilter by, int limit) {
        return search.facets(text, by, limit);
    }

    private synchronized SimilarPapers similar(long key) {
        return new SimilarPapers(
                List.of(),
                papers.values().stream()
                        .filter(kept -> kept.key() != key)
                        .limit(3)
                        .map(kept -> new SimilarPapers.Match(SampleSearch.row(kept), 1, List.of()))
                        .toList());
    }

    /// Whatever is starred speaks for everything else.
    private synchronized RecommendationReason reason(long key) {
        var starred = papers.values().stream()
                .filter(kept -> kept.state().starred() && kept.key() != key)
                .limit(2)
                .map(SampleSearch::row)
                .toList();
        return starred.isEmpty()
                ? RecommendationReason.NONE
                : new RecommendationReason(List.of("budget", "sparse", "attention"), starred);
    }

    private boolean nothingStarred() {
        return papers.values().stream().noneMatch(kept -> kept.state().starred());
    }

    @Override
    public synchronized @Nullable LedgerEntry ledger(Period period) {
        return period instanceof Period.Day(var date) ? ledger.get(date) : null;
    }

    @Override
    public synchronized boolean libraryEmpty() {
        return papers.isEmpty();
    }

    @Override
    public synchronized @Nullable OpenPaper read(long key, String query) {
        var kept = papers.get(key);
        if (kept == null) {
            return null;
        }
        var words = kept.paper().abstractText();
        return new OpenPaper(
                kept,
                SampleSearch.light(kept.paper().title(), query),
                words == null ? null : SampleSearch.light(words, query));
    }

    public synchronized SidebarCounts counts() {
        var days = new ArrayList<DayCount>();
        ledger.forEach((day, entry) -> days.add(new DayCount(
                day,
                list(ListQuery.of(new Period.Day(day))).length,
                list(ListQuery.of(new Period.Day(day)).onlyUnread()).length,
                entry.status())));
        days.sort(Comparator.comparing(DayCount::day).reversed());
        var tags = new LinkedHashMap<String, Integer>();
        papers.values().forEach(kept -> kept.state().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        return new SidebarCounts(
                papers.size(),
                list(ListQuery.ALL.onlyUnread()).length,
                list(ListQuery.ALL.onlyStarred()).length,
                tags.entrySet().stream()
                        .map(tag -> new TagCount(tag.getKey(), tag.getValue()))
                        .toList(),
                days);
    }

    @Override
    public CompletableFuture<Long> act(ReaderAction act, long... keys) {
        synchronized (this) {
            var old = Arrays.stream(keys)
                    .mapToObj(papers::get)
                    .filter(Objects::nonNull)
                    .toList();
            done.push(Map.entry(act, old));
            old.forEach(paper -> papers.put(paper.key(), marked(paper, act)));
        }
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedFuture(1L);
    }

    private static StoredPaper marked(StoredPaper old, ReaderAction act) {
        var marks = act.applyTo(old.state());
        return new StoredPaper(
                old.key(), old.id(), old.paper(), old.counts(), marks, old.appearances(), old.sequence());
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> undo() {
        UndoResult undone = null;
        synchronized (this) {
            var last = done.poll();
            if (last != null) {
                last.getValue().forEach(paper -> papers.put(paper.key(), paper));
                undone = new UndoResult(
                        last.getKey(),
                        last.getValue().stream().map(StoredPaper::key).toList(),
                        1);
            }
        }
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedFuture(undone);
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> redo() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized UndoState turns() {
        var last = done.peek();
        return last == null
                ? UndoState.NONE
                : new UndoState(
                        new UndoState.Step(last.getKey(), last.getValue().size()), null);
    }

    public synchronized ReaderState marks(long key) {
        return Objects.requireNonNull(papers.get(key)).state();
    }

    public static Instant now() {
        return TODAY.atTime(13, 30).toInstant(ZoneOffset.UTC);
    }
}
