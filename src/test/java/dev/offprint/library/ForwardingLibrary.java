package dev.offprint.library;

import dev.offprint.library.write.LibraryChange;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.Highlight;
import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.KeepState;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
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
import dev.offprint.search.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A library that hands every call on to another one; tests override what they want otherwise.
public class ForwardingLibrary implements LibraryApi {
    private final LibraryApi library;

    public ForwardingLibrary(LibraryApi library) {
        this.library = library;
    }

    @Override
    public ListResult list(ListQuery query) {
        return library.list(query);
    }

    @Override
    public long[] filter(long[] keys, FacetFilter filter) {
        return library.filter(keys, filter);
    }

    @Override
    public Facets countFacets(long[] keys, FacetFilter filter) {
        return library.countFacets(keys, filter);
    }

    @Override
    public SearchAnswer search(SearchRequest request, FacetFilter filter) {
        return library.search(request, filter);
    }

    @Override
    public List<PaperRow> readRows(long[] keys) {
        return library.readRows(keys);
    }

    @Override
    public @Nullable PaperDetail readPaper(long key, String query) {
        return library.readPaper(key, query);
    }

    @Override
    public List<StoredPaper> readPapers(long[] keys) {
        return library.readPapers(keys);
    }

    @Override
    public OptionalLong findPaper(String id) {
        return library.findPaper(id);
    }

    @Override
    public @Nullable FullText readFullText(long key) {
        return library.readFullText(key);
    }

    @Override
    public KeepState readKeepState(long key) {
        return library.readKeepState(key);
    }

    @Override
    public List<Highlight> readHighlights(long key) {
        return library.readHighlights(key);
    }

    @Override
    public CompletableFuture<Long> editHighlights(long key, UnaryOperator<List<Highlight>> edit) {
        return library.editHighlights(key, edit);
    }

    @Override
    public @Nullable ReadingPlace readPlace(long key) {
        return library.readPlace(key);
    }

    @Override
    public CompletableFuture<Void> savePlace(long key, ReadingPlace place) {
        return library.savePlace(key, place);
    }

    @Override
    public CompletableFuture<Void> keep(boolean wanted, long... keys) {
        return library.keep(wanted, keys);
    }

    @Override
    public SimilarPapers findSimilar(long key, int limit) {
        return library.findSimilar(key, limit);
    }

    @Override
    public RecommendationReason explainRecommendation(long key) {
        return library.explainRecommendation(key);
    }

    @Override
    public List<Suggestion> suggestQueries(String typed, List<String> recent, int limit) {
        return library.suggestQueries(typed, recent, limit);
    }

    @Override
    public LibraryCounts count() {
        return library.count();
    }

    @Override
    public boolean knowsMeanings() {
        return library.knowsMeanings();
    }

    @Override
    public LibraryStatus readStatus() {
        return library.readStatus();
    }

    @Override
    public List<LedgerEntry> readLedger() {
        return library.readLedger();
    }

    @Override
    public TopicList readTopics() {
        return library.readTopics();
    }

    @Override
    public Map<Long, List<Topic>> findTopics(long[] keys) {
        return library.findTopics(keys);
    }

    @Override
    public TopicCounts countTopics() {
        return library.countTopics();
    }

    @Override
    public TopicPreview previewTopic(String query, LocalDate today) {
        return library.previewTopic(query, today);
    }

    @Override
    public List<TopicSuggestion> suggestTopics() {
        return library.suggestTopics();
    }

    @Override
    public List<TopicMatch> explainTopics(long key) {
        return library.explainTopics(key);
    }

    @Override
    public TopicNews takeTopicNews(LocalDate today) {
        return library.takeTopicNews(today);
    }

    @Override
    public CompletableFuture<Long> editTopics(UnaryOperator<TopicList> edit) {
        return library.editTopics(edit);
    }

    @Override
    public CompletableFuture<Long> act(ReaderAction action, long... keys) {
        return library.act(action, keys);
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> undo() {
        return library.undo();
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> redo() {
        return library.redo();
    }

    @Override
    public Runnable onChange(Consumer<LibraryChange> listener) {
        return library.onChange(listener);
    }

    @Override
    public List<InterestWeight> readInterests() {
        return library.readInterests();
    }

    @Override
    public CompletableFuture<Long> choose(InterestChoice choice) {
        return library.choose(choice);
    }

    @Override
    public CompletableFuture<Long> release(Interest interest) {
        return library.release(interest);
    }
}
