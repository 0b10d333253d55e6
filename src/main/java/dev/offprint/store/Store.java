package dev.offprint.store;

import dev.offprint.model.DayCount;
import dev.offprint.model.Edition;
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
import dev.offprint.store.backup.DamagedLibrary;
import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.store.backup.LibrarySummary;
import dev.offprint.store.backup.WeeklyBackups;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.merge.CounterUpdates;
import dev.offprint.store.merge.MergeBatch;
import dev.offprint.store.schema.Schema;
import dev.offprint.store.schema.TopicTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The library on disk: papers as sources described them, the reader's marks, and the ledger of what was asked for.
///
/// Every method is one transaction: it happens as a whole or, when it throws [StoreException], not at all, and what
/// it read is of one moment. What a writing method has returned from survives a crash and a power cut. Moments are
/// kept to the millisecond.
///
/// One thread writes; any thread may read meanwhile. Several processes may have the same folder open: each sees what
/// the others have committed at its next call, and writers wait for each other.
public final class Store implements AutoCloseable {
    private final ConnectionPool connections;

    public Store(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Opens the library in `folder`, which is made, for its owner alone, when there is none. A library written
    /// by an older program is brought up to date, after a copy of it has been put into `folder/backup`.
    ///
    /// @throws StoreException when the folder cannot be used or what is in it is no library, a damaged one, or
    ///     one of a newer program; nothing has been changed then
    public static Store open(Path folder) {
        return open(folder, Schema.CURRENT);
    }

    public static Store open(Path folder, Schema schema) {
        return new Store(LibraryOpener.open(folder, schema));
    }

    /// Takes in a batch of entries, in their order, all or none.
    ///
    /// @param ledger what is to be known of the edition from now on, `papers` aside, which is counted; null when
    ///     no edition was asked for
    /// @param seenAt when the entries were read from their source: of counts, the newest ones win
    public MergeResult merge(List<SourceEntry> entries, @Nullable LedgerEntry ledger, Instant seenAt) {
        return write((db, sequence, counters) -> {
            var outcomes = new MergeBatch(db, sequence, counters, entries, seenAt.toEpochMilli()).merge();
            if (ledger != null) {
                LedgerTable.put(db, ledger);
            }
            return new MergeResult(outcomes, sequence.last());
        });
    }

    /// Notes what is known of an edition, `papers` aside, which is counted. The change sequence stays: no paper
    /// has changed.
    public void record(LedgerEntry entry) {
        connections.write(db -> {
            LedgerTable.put(db, entry);
            return null;
        });
    }

    /// Does something to papers, and remembers it so that it can be undone; what had been undone can then no
    /// longer be done again. Papers that the act does not change are left out, and an act that changes none is
    /// not remembered.
    ///
    /// @return the change sequence afterwards
    public long apply(ReaderAction action, long[] keys, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).perform(action, keys, at);
            return sequence.last();
        });
    }

    /// Takes back the reader's last act, in whichever process and session it was done; null when there is nothing
    /// left to take back.
    public @Nullable UndoResult undo(Instant at) {
        return this.<@Nullable UndoResult>write(
                (db, sequence, counters) -> new UndoJournal(db, sequence, counters).undo(at));
    }

    /// Does again what was undone last; null when nothing was undone since the last act.
    public @Nullable UndoResult redo(Instant at) {
        return this.<@Nullable UndoResult>write(
                (db, sequence, counters) -> new UndoJournal(db, sequence, counters).redo(at));
    }

    /// What [#undo] and [#redo] would do now.
    public UndoState undoState() {
        return connections.read(UndoJournal::state);
    }

    /// Which files were imported.
    public ImportedFiles imports() {
        return new ImportedFiles(connections);
    }

    /// What archives tell of papers' versions.
    public VersionQueries versions() {
        return new VersionQueries(connections);
    }

    /// The reader's topics in their order.
    public TopicList topics() {
        return connections.query(TopicTable::all);
    }

    /// How far watched topics have told of their papers.
    public TopicWatches watches() {
        return new TopicWatches(connections);
    }

    /// Makes `edit` of the topics, and remembers it so that it can be undone as what is done to papers can. What
    /// `edit` throws comes out again, and nothing has changed then.
    ///
    /// @return the change sequence afterwards
    public long editTopics(UnaryOperator<TopicList> edit, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).editTopics(edit, at);
            return sequence.last();
        });
    }

    /// Makes `edit` of the interests that the reader pinned or muted, and remembers it so that it can be undone.
    ///
    /// @return the change sequence afterwards
    public long choose(UnaryOperator<List<InterestChoice>> edit, Instant at) {
        return write((db, sequence, counters) -> {
            new UndoJournal(db, sequence, counters).choose(edit, at);
            return sequence.last();
        });
    }

    /// The change sequence: it grows with every change of a paper, its marks included, and of the topics, by any
    /// process.
    public long sequence() {
        return connections.query(db -> db.number(ChangeSequence.READ));
    }

    /// What changed after `sequence`, oldest change first.
    ///
    /// @param limit how many papers at most
    public LibraryDelta changesSince(long sequence, int limit) {
        return connections.read(db -> PaperQueries.changesSince(db, sequence, limit));
    }

    /// The key of the paper that people call `id`: an arXiv id with or without version or as an address, a DOI,
    /// the id that a file gave it, or one of ours (`p:123`), also when that row has since become part of another
    /// one.
    public OptionalLong find(String id) {
        return connections.read(db -> PaperLookup.find(db, id));
    }

    /// Papers in the order of their keys here; keys without a paper are left out.
    public List<StoredPaper> papers(long[] keys) {
        return connections.read(db -> PaperQueries.of(db, keys));
    }

    /// Lines for a list, in the order of their keys here; keys without a paper are left out.
    public List<PaperRow> rows(long[] keys) {
        return connections.read(db -> RowQueries.of(db, keys));
    }

    /// The keys of all papers that a list shows, in its order; which topics they fall under is not known here.
    ///
    /// @param now the end of the seven days that [ListQuery.Order#RISING] looks at
    public long[] list(ListQuery query, Instant now) {
        return connections.read(db -> ListQueries.of(db, query, now));
    }

    /// What is learnt from to recommend papers.
    ///
    /// @param tag whose papers are liked; null for the starred ones
    public Preferences preferences(@Nullable String tag) {
        return connections.read(db -> PreferenceQueries.of(db, tag));
    }

    /// Every day that has papers or a ledger entry, newest first.
    public List<DayCount> days() {
        return connections.query(DayCounts::all);
    }

    /// How many of these papers the editions of each day have; days that have none are left out.
    public Map<LocalDate, Integer> countByDay(long[] keys) {
        return connections.query(db -> DayCounts.of(db, keys));
    }

    /// Every edition that was ever asked for, newest first.
    public List<LedgerEntry> ledger() {
        return connections.query(LedgerTable::all);
    }

    /// Every edition of a period that was ever asked for, in the order of their sources.
    public List<LedgerEntry> ledger(Period period) {
        return connections.query(db -> LedgerTable.of(db, period));
    }

    /// What is known of one edition; null when it was never asked for.
    public @Nullable LedgerEntry ledger(Edition edition) {
        return connections.<@Nullable LedgerEntry>query(db -> LedgerTable.of(db, edition));
    }

    /// The reader's tags in alphabetical order.
    public List<TagCount> tags() {
        return connections.query(db -> db.list(
                "SELECT tag, count(*) FROM tag GROUP BY tag ORDER BY tag",
                row -> new TagCount(row.getString(1), row.getInt(2))));
    }

    /// Makes the histories of some papers coarser with age, see [HistoryCompaction]; what lists and papers show now
    /// stays, so
    /// the
    /// change sequence does too.
    ///
    /// @param papers at most; call again until nothing goes any more
    /// @return how many points went
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

    /// Looks through the whole database and tells what is wrong, a sentence each; empty when it is sound. Takes
    /// seconds for large ones.
    public List<String> check() {
        return connections.query(IntegrityCheck::problems);
    }

    /// Writes a copy of the library as it is at this moment into `file`, verified before it takes its name.
    /// Others may read and write meanwhile. An older copy of this library is replaced, anything else that holds
    /// more is not.
    ///
    /// @throws StoreException when the copy could not be made; a file that was there is as it was
    public void backup(Path file) {
        BackupWriter.write(connections.file(), file);
    }

    /// Makes the copy of the week in the folder `backup`, where the last one is seven days old and something has
    /// changed since; of such copies the newest three are kept. Others may read and write meanwhile.
    ///
    /// @return null when there was none to make
    /// @throws StoreException when it could not be made; older ones are all there still
    public @Nullable Path weeklyBackup(LocalDate today) {
        var now = connections.query(db -> LibrarySummary.of(db, connections.file()));
        return WeeklyBackups.make(connections.file(), now, today);
    }

    /// Puts a copy in the place of everything that is stored, in one transaction; others may go on reading and
    /// writing. The present state is copied into the folder `backup` first. The change sequence goes on growing:
    /// to whoever follows, every paper of the copy has changed, and papers that the copy does not have are gone.
    ///
    /// @return where the present state was copied to
    /// @throws StoreException when the copy is damaged, of a newer program, or none; nothing has been changed
    ///     then
    public Path restore(Path copy) {
        return BackupRestore.restore(connections, copy);
    }

    /// Puts a copy in the place of a library that cannot be opened any more; the damaged files are moved into the
    /// folder `backup`. No process may have the library open. The change sequence is the copy's: an index has to
    /// be made anew.
    ///
    /// @return where the damaged file is now
    /// @throws StoreException when the copy is none, or cannot be put there; nothing has been changed then
    public static Path replaceDamaged(Path folder, Path copy) {
        return DamagedLibrary.replace(folder, copy);
    }

    /// Moves the files of a library that cannot be opened any more into the folder `backup`, so that another can begin
    /// in their place. No process may have the library open.
    ///
    /// @return where the damaged file is now
    /// @throws StoreException when it cannot be moved
    public static Path moveAside(Path folder) {
        return DamagedLibrary.moveAside(folder);
    }

    @Override
    public void close() {
        connections.close();
    }

    /// Work on the database that may change papers.
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
