package dev.offprint.store;

import dev.offprint.model.DayCount;
import dev.offprint.model.Edition;
import dev.offprint.model.Highlight;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MergeResult;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.Preferences;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.TagCount;
import dev.offprint.model.TopicList;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.store.backup.BackupRestore;
import dev.offprint.store.backup.BackupWriter;
import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.store.backup.LibrarySummary;
import dev.offprint.store.backup.LossDetector;
import dev.offprint.store.backup.WeeklyBackups;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.merge.CounterUpdates;
import dev.offprint.store.merge.MergeBatch;
import dev.offprint.store.schema.HighlightTable;
import dev.offprint.store.schema.Schema;
import dev.offprint.store.schema.TopicTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The library on disk: papers as sources described them, the reader's state, and the ledger of fetched
/// editions.
///
/// Every method is one transaction with a consistent snapshot: it completes as a whole, or it throws
/// [StoreException] and has no effect. When a writing method returns, its changes survive a crash and a power
/// cut. Times have millisecond precision.
///
/// One thread writes; any thread may read meanwhile. Several processes may open the same folder: each sees the
/// commits of the others at its next call, and writers wait for each other.
public final class Store implements AutoCloseable {
    private final ConnectionPool connections;

    public Store(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Opens the library in `folder`, or creates both, accessible only to their owner. A library of an older
    /// version is migrated after a backup to `folder/backup`.
    ///
    /// @throws StoreException if the folder cannot be used or its file is not a library, damaged, or of a newer
    ///     version; nothing has been changed then
    public static Store open(Path folder) {
        return open(folder, Schema.CURRENT);
    }

    public static Store open(Path folder, Schema schema) {
        return new Store(LibraryOpener.open(folder, schema));
    }

    /// Merges a batch of entries in their order, all or none.
    ///
    /// @param ledger the new ledger entry of the edition, whose `papers` is ignored and counted; null if no
    ///     edition was requested
    /// @param seenAt when the entries were read from their source: the newest counts win
    public MergeResult merge(List<SourceEntry> entries, @Nullable LedgerEntry ledger, Instant seenAt) {
        return write((db, sequence, counters) -> {
            var outcomes = new MergeBatch(db, sequence, counters, entries, seenAt.toEpochMilli()).merge();
            if (ledger != null) {
                LedgerTable.put(db, ledger);
            }
            return new MergeResult(outcomes, sequence.last());
        });
    }

    /// Stores the ledger entry of an edition; its `papers` is ignored and counted. The change sequence stays
    /// the same because no paper changes.
    public void record(LedgerEntry entry) {
        connections.write(db -> {
            LedgerTable.put(db, entry);
            return null;
        });
    }

    /// Applies an action to papers and records it for undo; actions that were undone can no longer be redone.
    /// Papers without effect are left out, and an action without any effect is not recorded.
    ///
    /// @return the change sequence afterwards
    public long apply(ReaderAction action, long[] keys, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).perform(action, keys, at);
            return sequence.last();
        });
    }

    /// Reverts the last action, of any process and session; null if there is none.
    public @Nullable UndoResult undo(Instant at) {
        return this.<@Nullable UndoResult>write(
                (db, sequence, counters) -> new UndoJournal(db, sequence, counters).undo(at));
    }

    /// Reapplies the action that was undone last; null if none was undone since the last action.
    public @Nullable UndoResult redo(Instant at) {
        return this.<@Nullable UndoResult>write(
                (db, sequence, counters) -> new UndoJournal(db, sequence, counters).redo(at));
    }

    /// The actions that [#undo] and [#redo] would apply now.
    public UndoState undoState() {
        return connections.read(UndoJournal::state);
    }

    /// The record of imported files.
    public ImportedFiles imports() {
        return new ImportedFiles(connections);
    }

    /// Versions of papers and archive lookups.
    public VersionQueries versions() {
        return new VersionQueries(connections);
    }

    /// Which whole papers are on disk.
    public KeptPapers kept() {
        return new KeptPapers(connections);
    }

    /// Where whole papers are being read.
    public ReadingPlaces places() {
        return new ReadingPlaces(connections);
    }

    /// The reader's topics in their order.
    public TopicList topics() {
        return connections.query(TopicTable::all);
    }

    /// Notification state of watched topics.
    public TopicWatches watches() {
        return new TopicWatches(connections);
    }

    /// Applies `edit` to the topics and records it for undo. An exception of `edit` is propagated, and nothing
    /// has changed then.
    ///
    /// @return the change sequence afterwards
    public long editTopics(UnaryOperator<TopicList> edit, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).editTopics(edit, at);
            return sequence.last();
        });
    }

    /// Applies `edit` to the pinned and muted interests, as [#editTopics] does to the topics.
    public long editInterests(UnaryOperator<List<InterestChoice>> edit, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).editInterests(edit, at);
            return sequence.last();
        });
    }

    /// The marked passages of a paper, in the order in which they were made; edited as topics are.
    public List<Highlight> highlights(long paper) {
        return connections.query(db -> HighlightTable.of(db, paper));
    }

    public long editHighlights(long paper, UnaryOperator<List<Highlight>> edit, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).editHighlights(paper, edit, at);
            return sequence.last();
        });
    }

    /// The id of the library, which changes when a backup is restored into it.
    public String id() {
        return connections.query(
                db -> Objects.requireNonNull(db.first("SELECT id FROM library", row -> row.getString(1))));
    }

    /// The newest backup in the folder `backup` that holds a later state of this library; null if there is none. Reads
    /// and verifies the backups.
    public @Nullable Path richerBackup() {
        var now = connections.query(db -> LibrarySummary.of(db, connections.file()));
        return LossDetector.richerBackup(connections.file().resolveSibling(LibraryOpener.BACKUPS), now);
    }

    /// The change sequence: it increases with every change of a paper, its reader state, or the topics, by any
    /// process.
    public long sequence() {
        return connections.query(db -> db.number(ChangeSequence.READ));
    }

    /// Changes after `sequence`, oldest first.
    ///
    /// @param limit maximum number of papers
    public LibraryDelta changesSince(long sequence, int limit) {
        return connections.read(db -> PaperQueries.changesSince(db, sequence, limit));
    }

    /// The key of the paper with an identifier: an arXiv id with or without version or as an address, a DOI, an
    /// identifier from a file, or `p:` and a row key (`p:123`), even if that row has since been merged into
    /// another.
    public OptionalLong find(String id) {
        return connections.read(db -> PaperLookup.find(db, id));
    }

    /// Papers in the order of the keys; keys without a paper are left out.
    public List<StoredPaper> papers(long[] keys) {
        return connections.read(db -> PaperQueries.of(db, keys));
    }

    /// List rows in the order of the keys; keys without a paper are left out.
    public List<PaperRow> rows(long[] keys) {
        return connections.read(db -> RowQueries.of(db, keys));
    }

    /// The keys of all papers of a list, in its order. Topics are not evaluated here.
    ///
    /// @param now end of the seven days for [ListQuery.Order#RISING]
    public long[] list(ListQuery query, Instant now) {
        return connections.read(db -> ListQueries.of(db, query, now));
    }

    /// What is learnt from to recommend papers.
    ///
    /// @param tag whose papers are liked; null for the starred ones
    public Preferences preferences(@Nullable String tag) {
        return connections.read(db -> PreferenceQueries.of(db, tag));
    }

    /// All days with papers or a ledger entry, newest first.
    public List<DayCount> days() {
        return connections.query(DayCounts::all);
    }

    /// The number of these papers in the editions of each day; days without any are left out.
    public Map<LocalDate, Integer> countByDay(long[] keys) {
        return connections.query(db -> DayCounts.of(db, keys));
    }

    /// The ledger entries of all requested editions, newest first.
    public List<LedgerEntry> ledger() {
        return connections.query(LedgerTable::all);
    }

    /// The ledger entries of a period, by source.
    public List<LedgerEntry> ledger(Period period) {
        return connections.query(db -> LedgerTable.of(db, period));
    }

    /// The ledger entry of an edition; null if it was never requested.
    public @Nullable LedgerEntry ledger(Edition edition) {
        return connections.<@Nullable LedgerEntry>query(db -> LedgerTable.of(db, edition));
    }

    /// The reader's tags in alphabetical order.
    public List<TagCount> tags() {
        return connections.query(LibraryStats::tags);
    }

    /// Downsamples the count histories of some papers by age, see [HistoryCompaction]. Displayed values do not
    /// change, and neither does the change sequence.
    ///
    /// @param papers maximum number of papers; repeat until the result is 0
    /// @return number of removed points
    public int compactHistories(Instant now, int papers) {
        return connections.write(db -> HistoryCompaction.compactPapers(db, now, papers));
    }

    /// The size of the library.
    public LibraryTotals stats() {
        return connections.read(LibraryStats::read);
    }

    /// The keys of all papers, ascending.
    public long[] keys() {
        return connections.query(db -> db.numbers("SELECT paper FROM standing ORDER BY paper"));
    }

    /// Checks the whole database and returns one sentence for each problem. Takes seconds for large libraries.
    public List<String> check() {
        return connections.query(IntegrityCheck::problems);
    }

    /// Writes a verified copy of the library to `file`, concurrently with reads and writes. An older copy of
    /// this library is replaced; a file that holds more is not.
    ///
    /// @throws StoreException if the copy could not be made; an existing file is unchanged
    public void backup(Path file) {
        BackupWriter.write(connections.file(), file);
    }

    /// Makes the weekly backup in the folder `backup` if the last one is seven days old and the library has
    /// changed since; the newest three are kept. Runs concurrently with reads and writes.
    ///
    /// @return null if none was due
    /// @throws StoreException if it could not be made; existing backups are unchanged
    public @Nullable Path weeklyBackup(LocalDate today) {
        var now = connections.query(db -> LibrarySummary.of(db, connections.file()));
        return WeeklyBackups.make(connections.file(), now, today);
    }

    /// Replaces all stored data by that of a copy, in one transaction, concurrently with other readers and
    /// writers. The present state is first copied to the folder `backup`. The change sequence continues: for
    /// index updates, every paper of the copy has changed, and papers missing from it are removed.
    ///
    /// @return the backup of the present state
    /// @throws StoreException if the copy is damaged, of a newer version, or not a library; nothing has been
    ///     changed then
    public Path restore(Path copy) {
        return BackupRestore.restore(connections, copy);
    }

    @Override
    public void close() {
        connections.close();
    }

    /// A write to the database that may change papers.
    private interface Change<T extends @Nullable Object> {
        T apply(Database db, ChangeSequence sequence, CounterUpdates counters);
    }

    private <T extends @Nullable Object> T write(Change<T> change) {
        Function<Database, T> work = db -> {
            var sequence = new ChangeSequence(db);
            var counters = new CounterUpdates();
            T result = change.apply(db, sequence, counters);
            counters.update(db);
            sequence.save();
            return result;
        };
        return connections.write(work);
    }
}
