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

/// Everything that the window and the command line ask of a library or do to it. Any thread. Queries block on the disk;
/// what returns a future returns at once and completes when the store has the change.
public interface LibraryApi {
    /// The papers of a list in its order, from one look at the library; [#readRows] has what is shown of them.
    ///
    /// @throws dev.offprint.model.TopicException when the list is of a topic that there is not
    ListResult list(ListQuery query);

    /// Those of these papers that pass, in their order.
    long[] filter(long[] keys, FacetFilter filter);

    /// The facets of a list.
    Facets countFacets(long[] keys, FacetFilter filter);

    /// The best papers for a query with total, spelling and facets, from one parse and one view of the index. Never
    /// fails because of the text.
    SearchAnswer search(SearchRequest request, FacetFilter filter);

    /// Whether a search that asks for meaning may be answered otherwise than by words alone: the program has a model,
    /// papers have vectors, and neither is switched off. Loads the model when it is asked first.
    boolean knowsMeanings();

    /// Rows in the order of `keys`; papers that are gone by now are left out.
    List<PaperRow> readRows(long[] keys);

    /// A paper with all that the reader pane shows of it; null when there is none.
    ///
    /// @param query whose matches are highlighted; blank for none
    @Nullable
    PaperDetail readPaper(long key, String query);

    /// Whole papers in the order of `keys`; those that are gone by now are left out.
    List<StoredPaper> readPapers(long[] keys);

    /// The key of a paper by any of its ids, or by an address that holds one.
    OptionalLong findPaper(String id);

    /// A whole paper that is on disk, read; null for any other. Takes tenths of a second.
    @Nullable
    FullText readFullText(long key);

    /// How it stands with a whole paper.
    KeepState readKeepState(long key);

    /// The marked passages of a paper, in the order in which they were made.
    List<Highlight> readHighlights(long key);

    /// Changes the marked passages of a paper, which can be undone. New ones have the id 0.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> editHighlights(long key, UnaryOperator<List<Highlight>> edit);

    /// Where a whole paper is being read; null where it was not read yet.
    @Nullable
    ReadingPlace readPlace(long key);

    /// Remembers where a whole paper is being read.
    CompletableFuture<Void> savePlace(long key, ReadingPlace place);

    /// Asks for whole papers, which are fetched in the background, or removes them from the disk.
    CompletableFuture<Void> keep(boolean wanted, long... keys);

    /// Papers like one paper, copies of one work together. None where searches do not see the paper yet.
    ///
    /// @param limit from 1
    SimilarPapers findSimilar(long key, int limit);

    /// Why a paper is recommended; [RecommendationReason#NONE] where it is not.
    RecommendationReason explainRecommendation(long key);

    /// What the reader is taken to like, the strongest first; what is muted is among it.
    List<InterestWeight> readInterests();

    /// Pins or mutes an interest, which can be undone.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> choose(InterestChoice choice);

    /// Lets an interest count as the stars say again, which can be undone.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> release(Interest interest);

    /// At most `limit` completions of a half-typed query, none of which is what was typed already. Where nothing was
    /// typed, earlier searches.
    ///
    /// @param recent earlier searches, newest first
    List<Suggestion> suggestQueries(String typed, List<String> recent, int limit);

    /// The counts beside the lists, without unread papers of muted topics.
    LibraryCounts count();

    /// How far the index is behind, and what can be undone.
    LibraryStatus readStatus();

    /// Every edition that was ever asked for, newest first.
    List<LedgerEntry> readLedger();

    /// The reader's topics.
    TopicList readTopics();

    /// The topics that each of these papers falls under, in the reader's order; papers without any are left out.
    Map<Long, List<Topic>> findTopics(long[] keys);

    /// Total and unread papers of each topic.
    TopicCounts countTopics();

    /// What a query would have caught as a topic, week by week up to that of `today`.
    TopicPreview previewTopic(String query, LocalDate today);

    /// Topics that the starred papers suggest, best first. Takes tenths of a second.
    List<TopicSuggestion> suggestTopics();

    /// The topics that a paper falls under, in the reader's order, and why; none for a paper that is gone.
    List<TopicMatch> explainTopics(long key);

    /// What is new in watched topics since this was last asked; on one day it is told once.
    TopicNews takeTopicNews(LocalDate today);

    /// Changes the topics, which can be undone. Fails with what `edit` throws, and nothing has changed then.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> editTopics(UnaryOperator<TopicList> edit);

    /// Does something to papers.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> act(ReaderAction action, long... keys);

    /// Takes the last action back; completes with null when there is none left.
    CompletableFuture<@Nullable UndoResult> undo();

    /// Does again what was undone last; completes with null when there is nothing.
    CompletableFuture<@Nullable UndoResult> redo();

    /// Calls `listener` after every change, from a thread that must not wait.
    ///
    /// @return ends the calls
    Runnable onChange(Consumer<LibraryChange> listener);
}
