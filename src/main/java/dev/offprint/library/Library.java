package dev.offprint.library;

import dev.offprint.library.write.LibraryChange;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists, searches, papers and the reader's acts. Every question may be asked from any thread and waits for the disk.
public final class Library {
    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter keeper;
    private final Path folder;
    private final Clock clock;
    private final SearchQueries finding;
    private final SuggestionQueries suggestions;
    private final Topics topics;
    private final RecommendationQueries recommendations;

    /// @param folder where the library lives
    /// @param clock  its zone names the days of backups
    public Library(Store store, SearchIndex index, LibraryWriter keeper, Path folder, Clock clock) {
        this.store = store;
        this.index = index;
        this.keeper = keeper;
        this.folder = folder;
        this.clock = clock;
        finding = new SearchQueries(index);
        this.topics = new Topics(store, index, keeper, clock);
        recommendations = new RecommendationQueries(index);
        suggestions = new SuggestionQueries(index, topics::names);
    }

    /// The keys of a list's papers in its order; [#rows] has what is to be seen of them.
    ///
    /// @throws dev.offprint.model.TopicException when the list is of a topic that there is not
    public long[] list(ListQuery listing) {
        return recommendations.of(listing, topics.shown(listing, store.list(listing, clock.instant())));
    }

    /// How many papers a list leaves out because they fall under muted topics.
    public int hidden(ListQuery listing) {
        if (!Topics.hides(listing) || listing.recommended()) {
            return 0; // of what is muted nothing is recommended: none is missed
        }
        var keys = store.list(listing, clock.instant());
        return keys.length - topics.shown(listing, keys).length;
    }

    public RecommendationQueries recommendations() {
        return recommendations;
    }

    public Topics topics() {
        return topics;
    }

    /// What became of papers since they are here.
    public PaperVersions versions() {
        return new PaperVersions(store);
    }

    /// Finished rows in the order of `keys`; papers that are gone by now are left out.
    public List<PaperRow> rows(long[] keys) {
        return store.rows(keys);
    }

    /// The best `limit` papers for a query, whatever was typed, without anything lit in them, which takes the most of a
    /// search's time; never fails because of the text.
    public SearchResultPage search(String text, SortOrder ranking, int limit) {
        return finding.plain(text, ranking, limit);
    }

    /// Ways to go on with a half-typed query.
    public SuggestionQueries suggestions() {
        return suggestions;
    }

    /// Similar papers, and what else is found by nearness and number.
    public SearchQueries finding() {
        return finding;
    }

    /// How many papers a query finds in all.
    public long count(String text) {
        return index.count(text);
    }

    public HighlightQueries lights(String query, StoredPaper paper) {
        var lights = index.lights(query, paper.paper().title(), paper.paper().abstractText());
        return new HighlightQueries(lights.title(), lights.abstractText());
    }

    public @Nullable StoredPaper paper(long key) {
        var papers = store.papers(new long[] {key});
        return papers.isEmpty() ? null : papers.getFirst();
    }

    public List<StoredPaper> papers(long[] keys) {
        return store.papers(keys);
    }

    /// The row of a paper by any of its ids, or by an address that holds one.
    public OptionalLong find(String id) {
        return store.find(id);
    }

    public LibraryCounts overview() {
        return topics.unmuted(new LibraryCounts(store.stats(), store.days(), store.tags()));
    }

    /// Newest edition first.
    public List<LedgerEntry> ledger() {
        return store.ledger();
    }

    /// The editions of one period that were ever asked for, in the order of their sources.
    public List<LedgerEntry> ledger(Period period) {
        return store.ledger(period);
    }

    public CompletableFuture<Long> act(ReaderAction act, long... keys) {
        var at = clock.instant();
        return keeper.write(writing -> writing.act(act, keys, at));
    }

    /// Takes the last act back; answers null when there is none left.
    public CompletableFuture<@Nullable UndoResult> undo() {
        var at = clock.instant();
        return keeper.<@Nullable UndoResult>write(writing -> writing.undo(at));
    }

    public CompletableFuture<@Nullable UndoResult> redo() {
        var at = clock.instant();
        return keeper.<@Nullable UndoResult>write(writing -> writing.redo(at));
    }

    /// What undo and redo would do now.
    public UndoState turns() {
        return store.turns();
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
    /// @param repair whether to build an index anew that does not agree
    public CheckReport check(boolean repair) {
        return new ConsistencyCheck(store, index, keeper).run(repair);
    }

    public LibraryState state() {
        return new LibraryState(
                store.stats(), index.size(), index.sequence(), DiskUsage.database(folder), index.bytes());
    }

    /// How many changes searches do not see yet.
    public long lag() {
        return Math.max(0, store.sequence() - index.searchable());
    }

    /// As [LibraryWriter#onChange].
    public Runnable onChange(Consumer<LibraryChange> listener) {
        return keeper.onChange(listener);
    }
}
