package dev.offprint.library;

import dev.offprint.library.write.LibraryChange;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.KeepState;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReadingPlace;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.Suggestion;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.model.UndoResult;
import dev.offprint.search.SearchAnswer;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.search.SearchResult;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The library on disk: [LibraryApi] on a store and an index, and its upkeep, which only the command line asks for.
public final class Library implements LibraryApi, AutoCloseable {
    /// Values of a facet that are counted, such as the commonest keywords.
    public static final int FACET_VALUES = 30;

    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter keeper;
    private final Path folder;
    private final Clock clock;
    private final Topics topics;
    private final RecommendationQueries recommendations;
    private final FullTexts fullTexts;

    /// @param folder where the library lives
    /// @param clock  its zone names the days of backups
    public Library(Store store, SearchIndex index, LibraryWriter keeper, Path folder, Clock clock) {
        this.store = store;
        this.index = index;
        this.keeper = keeper;
        this.folder = folder;
        this.clock = clock;
        topics = new Topics(store, index, keeper, clock);
        fullTexts = new FullTexts(keeper, folder, clock);
        recommendations = new RecommendationQueries(store, index, keeper, clock);
    }

    @Override
    public ListResult list(ListQuery query) {
        var all = store.list(query, clock.instant());
        var shown = topics.shown(query, all);
        // no muted paper is recommended, so none is missed there
        int hidden = Topics.hides(query) && !query.recommended() ? all.length - shown.length : 0;
        var selection = recommendations.of(query, shown);
        boolean empty = selection.keys().length == 0 && store.stats().papers() == 0;
        var ledger = query.period() == null ? null : ledger(query.period());
        return new ListResult(selection.keys(), hidden, ledger, selection.hints(), empty);
    }

    /// Where several sources have a period, the daily papers count.
    private @Nullable LedgerEntry ledger(Period period) {
        return store.ledger(period).stream()
                .min(Comparator.comparing(entry -> entry.edition().source().category() != null))
                .orElse(null);
    }

    @Override
    public long[] filter(long[] keys, FacetFilter filter) {
        return index.narrow(keys, filter);
    }

    @Override
    public Facets countFacets(long[] keys, FacetFilter filter) {
        return index.facets(keys, filter, FACET_VALUES);
    }

    @Override
    public SearchAnswer search(SearchRequest request, FacetFilter filter) {
        return FullTextSearch.asks(request.text())
                ? new FullTextSearch(fullTexts, store, index).answer(request, filter)
                : index.answer(request, filter, FACET_VALUES);
    }

    @Override
    public boolean knowsMeanings() {
        return index.knowsMeanings();
    }

    /// The hits of a query alone, for many queries one after the other.
    public SearchResult searchHits(SearchRequest request) {
        return index.search(request);
    }

    @Override
    public List<PaperRow> readRows(long[] keys) {
        return store.rows(keys);
    }

    @Override
    public @Nullable PaperDetail readPaper(long key, String query) {
        var papers = store.papers(new long[] {key});
        if (papers.isEmpty()) {
            return null;
        }
        var title = papers.getFirst().paper().title();
        var text = papers.getFirst().paper().abstractText();
        var revisions = store.versions().revisions(key);
        if (query.isBlank()) {
            var plain = text == null ? null : HighlightedText.plain(text);
            return new PaperDetail(papers.getFirst(), HighlightedText.plain(title), plain, revisions);
        }
        var found = index.lights(query, title, text);
        return new PaperDetail(papers.getFirst(), found.title(), found.abstractText(), revisions);
    }

    @Override
    public List<StoredPaper> readPapers(long[] keys) {
        return store.papers(keys);
    }

    @Override
    public OptionalLong findPaper(String id) {
        return store.find(id);
    }

    @Override
    public @Nullable FullText readFullText(long key) {
        return fullTexts.read(key);
    }

    @Override
    public KeepState readKeepState(long key) {
        return store.kept().state(key);
    }

    @Override
    public List<Highlight> readHighlights(long key) {
        return store.highlights(key);
    }

    @Override
    public CompletableFuture<Long> editHighlights(long key, UnaryOperator<List<Highlight>> edit) {
        var at = clock.instant();
        return keeper.write(writing -> writing.editHighlights(key, edit, at));
    }

    @Override
    public @Nullable ReadingPlace readPlace(long key) {
        return store.places().find(key);
    }

    @Override
    public CompletableFuture<Void> savePlace(long key, ReadingPlace place) {
        var at = clock.instant();
        return keeper.write(writing -> {
                    writing.places().save(key, place, at);
                    return true;
                })
                .thenAccept(_ -> {});
    }

    @Override
    public CompletableFuture<Void> keep(boolean wanted, long... keys) {
        return wanted ? fullTexts.request(keys) : fullTexts.remove(keys);
    }

    /// The whole papers that are on disk.
    public FullTexts fullTexts() {
        return fullTexts;
    }

    @Override
    public SimilarPapers findSimilar(long key, int limit) {
        return index.similar(key, limit);
    }

    @Override
    public RecommendationReason explainRecommendation(long key) {
        return recommendations.why(key);
    }

    @Override
    public List<InterestWeight> readInterests() {
        return recommendations.interests();
    }

    @Override
    public CompletableFuture<Long> choose(InterestChoice choice) {
        return recommendations.choose(choice);
    }

    @Override
    public CompletableFuture<Long> release(Interest interest) {
        return recommendations.release(interest);
    }

    @Override
    public List<Suggestion> suggestQueries(String typed, List<String> recent, int limit) {
        var offered = typed.isBlank()
                ? List.<Suggestion>of()
                : index.suggest(typed, topics.list().names(), limit);
        return QueryCompletions.merge(typed, recent, offered, limit);
    }

    @Override
    public LibraryCounts count() {
        return topics.unmuted(new LibraryCounts(
                store.stats(), store.days(), store.tags(), store.versions().changedCount()));
    }

    @Override
    public LibraryStatus readStatus() {
        return new LibraryStatus(Math.max(0, store.sequence() - index.searchable()), store.undoState());
    }

    @Override
    public List<LedgerEntry> readLedger() {
        return store.ledger();
    }

    @Override
    public TopicList readTopics() {
        return topics.list();
    }

    @Override
    public Map<Long, List<Topic>> findTopics(long[] keys) {
        return topics.of(keys);
    }

    @Override
    public TopicCounts countTopics() {
        return topics.counts();
    }

    @Override
    public TopicPreview previewTopic(String query, LocalDate today) {
        return topics.trial(query, today);
    }

    @Override
    public List<TopicSuggestion> suggestTopics() {
        return topics.ideas();
    }

    @Override
    public List<TopicMatch> explainTopics(long key) {
        return topics.reasons(key);
    }

    @Override
    public TopicNews takeTopicNews(LocalDate today) {
        return topics.news(today);
    }

    @Override
    public CompletableFuture<Long> editTopics(UnaryOperator<TopicList> edit) {
        var at = clock.instant();
        return keeper.write(writing -> writing.editTopics(edit, at));
    }

    @Override
    public CompletableFuture<Long> act(ReaderAction action, long... keys) {
        var at = clock.instant();
        var papers = Arrays.stream(keys).boxed().toList();
        return keeper.act(writing -> new UndoResult(action, papers, writing.apply(action, keys, at)))
                .thenApply(done -> done == null ? 0 : done.sequence());
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> undo() {
        var at = clock.instant();
        return keeper.act(writing -> writing.undo(at));
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> redo() {
        var at = clock.instant();
        return keeper.act(writing -> writing.redo(at));
    }

    @Override
    public Runnable onChange(Consumer<LibraryChange> listener) {
        return keeper.onChange(listener);
    }

    /// What came of the last time that papers were looked up at each source.
    public List<LookupEntry> readLookups() {
        return store.versions().lookups();
    }

    /// Waits until the index knows all that is stored, so that what comes next is of now; at once where it does.
    public void awaitIndex() {
        keeper.indexed().join();
    }

    /// Copies the database to `file`, or to a dated file in the backup folder when that is null; answers where it is.
    public Path backup(@Nullable Path file) {
        var copy = file != null
                ? file
                : folder.resolve("backup")
                        .resolve("offprint-" + LocalDate.ofInstant(clock.instant(), clock.getZone()) + ".db");
        store.backup(copy);
        return copy;
    }

    /// Waits until the index has caught up, then verifies the store, and both against each other.
    ///
    /// @param repair whether to rebuild an index that does not agree
    public CheckReport check(boolean repair) {
        return new ConsistencyCheck(store, index, keeper).run(repair);
    }

    public LibraryState state() {
        return new LibraryState(
                store.stats(), index.size(), index.sequence(), DiskUsage.database(folder), index.bytes());
    }

    /// Closes what the library opened itself; the store and the index stay open.
    @Override
    public void close() {
        fullTexts.close();
    }
}
