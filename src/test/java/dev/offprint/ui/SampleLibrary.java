package dev.offprint.ui;

import dev.offprint.library.LibraryCounts;
import dev.offprint.library.LibraryStatus;
import dev.offprint.library.ListResult;
import dev.offprint.library.PaperDetail;
import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
import dev.offprint.library.write.LibraryChange;
import dev.offprint.model.DayCount;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.Suggestion;
import dev.offprint.model.TagCount;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.search.SearchAnswer;
import dev.offprint.search.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A library of invented papers in memory, for pictures and tests of the window that need no disk.
public final class SampleLibrary extends SampleFullTexts {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    private final Map<Long, StoredPaper> papers;
    private final Map<LocalDate, LedgerEntry> ledger;
    private final SampleSearch search;
    private final Deque<Map.Entry<ReaderAction, List<StoredPaper>>> done = new ArrayDeque<>();
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();
    private final SampleInterests interests = new SampleInterests();
    private long sequence;

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

    /// This library with topics that can be edited.
    public SampleTopics withTopics() {
        return new SampleTopics(this);
    }

    @Override
    public Runnable onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(@Nullable UndoResult action) {
        listeners.forEach(listener -> listener.accept(new LibraryChange(sequence, sequence, action)));
    }

    @Override
    public ListResult list(ListQuery query) {
        var entry = query.period() instanceof Period.Day(var date) ? ledger.get(date) : null;
        return new ListResult(keys(query), 0, entry, papers.isEmpty());
    }

    private synchronized long[] keys(ListQuery listing) {
        return papers.values().stream()
                .filter(kept -> SampleFilter.passes(kept, listing, nothingStarred()))
                .sorted(SampleFilter.order(listing))
                .mapToLong(StoredPaper::key)
                .toArray();
    }

    @Override
    public synchronized List<PaperRow> readRows(long[] keys) {
        return Arrays.stream(keys)
                .mapToObj(papers::get)
                .filter(kept -> kept != null)
                .map(SampleSearch::row)
                .toList();
    }

    /// The topics that the words of its title say.
    @Override
    public synchronized Map<Long, List<Topic>> findTopics(long[] keys) {
        return search.topics(keys);
    }

    @Override
    public synchronized SearchAnswer search(SearchRequest request, FacetFilter filter) {
        return search.search(request.text(), filter, request.limit());
    }

    @Override
    public synchronized long[] filter(long[] keys, FacetFilter filter) {
        return search.narrow(keys, filter);
    }

    @Override
    public synchronized Facets countFacets(long[] keys, FacetFilter filter) {
        return search.facets(keys, filter);
    }

    @Override
    public List<Suggestion> suggestQueries(String typed, List<String> recent, int limit) {
        return SampleSearch.suggest(typed, recent, limit);
    }

    @Override
    public synchronized SimilarPapers findSimilar(long key, int limit) {
        return search.similar(key);
    }

    /// Whatever is starred speaks for everything else.
    @Override
    public synchronized RecommendationReason explainRecommendation(long key) {
        var starred = papers.values().stream()
                .filter(kept -> kept.state().starred() && kept.key() != key)
                .limit(2)
                .map(SampleSearch::row)
                .toList();
        return SampleInterests.reason(starred);
    }

    private boolean nothingStarred() {
        return papers.values().stream().noneMatch(kept -> kept.state().starred());
    }

    @Override
    public synchronized @Nullable PaperDetail readPaper(long key, String query) {
        var kept = papers.get(key);
        if (kept == null) {
            return null;
        }
        var words = kept.paper().abstractText();
        return new PaperDetail(
                kept,
                SampleSearch.light(kept.paper().title(), query),
                words == null ? null : SampleSearch.light(words, query),
                List.of());
    }

    @Override
    public synchronized List<StoredPaper> readPapers(long[] keys) {
        return Arrays.stream(keys)
                .mapToObj(papers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public synchronized OptionalLong findPaper(String id) {
        return papers.values().stream()
                .filter(kept -> kept.id().value().equals(id))
                .mapToLong(StoredPaper::key)
                .findFirst();
    }

    @Override
    public synchronized List<LedgerEntry> readLedger() {
        return List.copyOf(ledger.values());
    }

    @Override
    public TopicList readTopics() {
        return TopicList.NONE;
    }

    @Override
    public TopicCounts countTopics() {
        return new TopicCounts(List.of(), 0);
    }

    @Override
    public TopicPreview previewTopic(String query, LocalDate today) {
        return new TopicPreview(0, List.of(), List.of(), List.of());
    }

    @Override
    public List<TopicSuggestion> suggestTopics() {
        return List.of();
    }

    @Override
    public List<TopicMatch> explainTopics(long key) {
        return List.of();
    }

    @Override
    public TopicNews takeTopicNews(LocalDate today) {
        return TopicNews.NONE;
    }

    @Override
    public CompletableFuture<Long> editTopics(UnaryOperator<TopicList> edit) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("no topics here: use withTopics()"));
    }

    @Override
    public synchronized LibraryCounts count() {
        var days = new ArrayList<DayCount>();
        ledger.forEach((day, entry) -> days.add(new DayCount(
                day,
                keys(ListQuery.of(new Period.Day(day))).length,
                keys(ListQuery.of(new Period.Day(day)).onlyUnread()).length,
                entry.status())));
        days.sort(Comparator.comparing(DayCount::day).reversed());
        var tags = new LinkedHashMap<String, Integer>();
        papers.values().forEach(kept -> kept.state().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        var totals = new LibraryTotals(
                papers.size(),
                ledger.size(),
                papers.size(),
                keys(ListQuery.ALL.onlyStarred()).length,
                keys(ListQuery.ALL.onlyUnread()).length,
                sequence);
        return new LibraryCounts(
                totals,
                days,
                tags.entrySet().stream()
                        .map(tag -> new TagCount(tag.getKey(), tag.getValue()))
                        .toList(),
                0);
    }

    @Override
    public CompletableFuture<Long> act(ReaderAction act, long... keys) {
        synchronized (this) {
            var old = Arrays.stream(keys)
                    .mapToObj(papers::get)
                    .filter(Objects::nonNull)
                    .toList();
            done.push(Map.entry(act, old));
            old.forEach(paper -> papers.put(paper.key(), SampleFilter.marked(paper, act)));
            sequence += old.size();
        }
        tell(new UndoResult(act, Arrays.stream(keys).boxed().toList(), sequence));
        return CompletableFuture.completedFuture(1L);
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
                        ++sequence);
            }
        }
        tell(undone);
        return CompletableFuture.completedFuture(undone);
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> redo() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean knowsMeanings() {
        return false;
    }

    @Override
    public synchronized LibraryStatus readStatus() {
        var last = done.peek();
        var undo = last == null
                ? UndoState.NONE
                : new UndoState(
                        new UndoState.Step(last.getKey(), last.getValue().size()), null);
        return new LibraryStatus(0, undo);
    }

    public synchronized ReaderState marks(long key) {
        return Objects.requireNonNull(papers.get(key)).state();
    }

    public static Instant now() {
        return TODAY.atTime(13, 30).toInstant(ZoneOffset.UTC);
    }

    @Override
    public List<InterestWeight> readInterests() {
        return interests.all();
    }

    @Override
    public CompletableFuture<Long> choose(InterestChoice choice) {
        interests.choose(choice);
        return edited(choice.interest());
    }

    @Override
    public CompletableFuture<Long> release(Interest interest) {
        interests.turn(interest, InterestWeight.State.LEARNT);
        return edited(interest);
    }

    private CompletableFuture<Long> edited(Interest interest) {
        var action = new ReaderAction.EditInterests(List.of(interest.text()));
        tell(new UndoResult(action, List.of(), ++sequence));
        return CompletableFuture.completedFuture(sequence);
    }
}
