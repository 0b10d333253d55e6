package dev.offprint.search.index;

import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Message;
import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.util.HashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// The state of the index: what searches see, the writer if this process has it, and how far each has come.
/// Writing is for one thread at a time; asking is for any.
public final class IndexSession implements AutoCloseable {
    /// Something that is asked of one state of the index.
    public interface Question<T extends @Nullable Object> {
        T answer(IndexSearcher searcher, long sequence) throws IOException;
    }

    /// One state. Its reader is closed when the last question to it is answered.
    private record View(IndexReader reader, @Nullable DirectoryReader directory, long sequence) {}

    /// Papers that have to come in, and the share of all papers that they have to be, before the index is put
    /// together: a half, so that a library that grows steadily is rewritten once each time it doubles.
    private static final long UNSETTLED = 5_000;

    private static final long UNSETTLED_SHARE = 2;
    private static final int PARTS = 2;

    private final IndexDirectory shelf;
    private final ParallelIndexer filler = new ParallelIndexer();
    private volatile View view;
    private @Nullable IndexWriter writer;
    private volatile CommitData followed;
    private volatile long committed;
    private volatile boolean asked;
    private boolean usable;
    private long unsettled;
    /// Whether the view was made by a writer that is gone: it stays until there is one that shows as much.
    private boolean orphaned;
    private volatile boolean closed;
    private @Nullable String library;

    public IndexSession(IndexDirectory shelf) throws IOException {
        this.shelf = shelf;
        var reader = shelf.read();
        usable = reader != null;
        followed = commits(reader);
        committed = followed.sequence();
        view = view(reader, committed);
    }

    private static CommitData commits(@Nullable DirectoryReader reader) throws IOException {
        var read =
                reader == null ? null : CommitData.read(reader.getIndexCommit().getUserData());
        return read != null ? read : CommitData.NEW;
    }

    private static View view(@Nullable DirectoryReader reader, long sequence) throws IOException {
        return new View(reader != null ? reader : new MultiReader(), reader, sequence);
    }

    /// Names the library that the index is derived from. An index of another one, or of a later state than the
    /// one that is stored now, would find the wrong papers and miss new ones: it is cleared, unless another
    /// process writes it.
    ///
    /// @param id       the library's id
    /// @param sequence the library's change sequence, read after the index was opened
    public synchronized void bind(String id, long sequence) {
        library = id;
        boolean wrong = isForeign(followed, id) || followed.sequence() > sequence;
        if (wrong && writable() && followed.sequence() > sequence) { // `writable` clears that of another library
            clear();
        }
    }

    /// Names the library's new id: a backup was restored into the library while the index followed it.
    public synchronized void rename(String id) {
        library = id;
    }

    private static boolean isForeign(CommitData data, @Nullable String library) {
        return library != null && data.library() != null && !library.equals(data.library());
    }

    public long committed() {
        return committed;
    }

    public long followed() {
        return followed.sequence();
    }

    public long searchable() {
        return view.sequence;
    }

    public boolean asked() {
        return asked;
    }

    public <T extends @Nullable Object> T ask(Question<T> question) {
        asked = true;
        while (true) {
            var asked = view;
            if (!asked.reader.tryIncRef()) {
                if (closed) {
                    throw new SearchException(Message.of("index.gone"), null);
                }
                continue; // a newer view has just taken its place
            }
            try {
                var searcher = new IndexSearcher(asked.reader);
                searcher.setSimilarity(Bm25Similarity.SIMILARITY);
                return question.answer(searcher, asked.sequence);
            } catch (IOException e) {
                throw failed(Message.of("index.read"), e);
            } finally {
                release(asked.reader);
            }
        }
    }

    private void release(IndexReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw failed(Message.of("index.closed"), e);
        }
    }

    public synchronized boolean writable() {
        if (writer != null) {
            return true;
        }
        try {
            writer = shelf.write(!usable && !usable());
            if (writer == null) {
                return false;
            }
            followed = last(writer);
            committed = followed.sequence();
            usable = true;
            if (isForeign(followed, library)) {
                clear();
            } else if (!orphaned) {
                show(DirectoryReader.open(writer), committed);
            }
            return true;
        } catch (IOException e) {
            drop(e);
            throw failed(Message.of("index.written"), e);
        }
    }

    /// Whether there is an index now: another process may have made one since this one looked.
    private boolean usable() throws IOException {
        var reader = shelf.read();
        if (reader == null) {
            return false;
        }
        reader.close();
        return true;
    }

    private static CommitData last(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        var read = CommitData.read(data);
        return read != null ? read : CommitData.NEW;
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("the index is written by another process, or `writable` was not asked");
        }
        return writer;
    }

    /// A step done with the writer. After a failure, such as a full disk, Lucene may have closed it and may
    /// hold a part of what was added: the writer is given up, and [#writable] opens another at the last commit.
    private interface WriteStep {
        void run(IndexWriter to) throws IOException;
    }

    private void write(WriteStep step) {
        var to = writer();
        try {
            step.run(to);
        } catch (IOException | AlreadyClosedException e) {
            drop(e);
            throw failed(Message.of("index.written"), e);
        } catch (RuntimeException | Error fault) {
            drop(fault);
            throw fault;
        }
    }

    /// Gives the writer up, so that the store is followed again from the last commit. Searches keep what they
    /// see.
    private void drop(Throwable why) {
        var old = writer;
        writer = null;
        if (old != null) {
            followed = CommitData.NEW;
            orphaned = true;
            try {
                old.rollback();
            } catch (IOException | RuntimeException e) {
                why.addSuppressed(e);
            }
        }
    }

    public synchronized void follow(LibraryDelta delta) {
        write(to -> {
            filler.fill(to, delta.changed(), followed.highest());
            for (var gone : delta.removed()) {
                to.deleteDocuments(DocumentBuilder.term(gone));
            }
        });
        unsettled += delta.changed().size();
        long highest =
                delta.changed().stream().mapToLong(StoredPaper::key).max().orElse(0);
        followed = new CommitData(
                library, Math.max(followed.sequence(), delta.sequence()), Math.max(followed.highest(), highest));
    }

    public synchronized void settle() {
        commit();
        write(to -> {
            if (unsettled >= UNSETTLED && unsettled >= to.getDocStats().numDocs / UNSETTLED_SHARE) {
                to.forceMerge(PARTS);
                to.commit();
                unsettled = 0;
                refreshFrom(to, followed.sequence());
            }
        });
    }

    public synchronized void commit() {
        write(to -> {
            if (to.hasUncommittedChanges() || followed.sequence() != committed) {
                to.setLiveCommitData(followed.data());
                to.commit();
                committed = followed.sequence();
            }
        });
    }

    public synchronized void clear() {
        write(IndexWriter::deleteAll);
        followed = CommitData.NEW;
        commit();
        refresh();
    }

    public long bytes() {
        try {
            return shelf.bytes();
        } catch (IOException e) {
            throw failed(Message.of("index.read"), e);
        }
    }

    public synchronized void refresh() {
        asked = false;
        if (writer != null) {
            write(to -> refreshFrom(to, followed.sequence()));
        } else {
            reread();
        }
    }

    private void refreshFrom(IndexWriter from, long sequence) throws IOException {
        var old = view.directory;
        var newer = old == null ? DirectoryReader.open(from) : DirectoryReader.openIfChanged(old, from);
        if (newer != null) {
            show(newer, sequence);
        } else if (old != null && sequence != view.sequence) {
            old.incRef();
            show(old, sequence);
        }
    }

    /// Looks whether the process that writes has committed.
    private void reread() {
        try {
            var old = view.directory;
            var newer = old == null || orphaned ? shelf.read() : DirectoryReader.openIfChanged(old);
            if (newer == null) {
                return;
            }
            var commits = commits(newer);
            if (orphaned && commits.sequence() < view.sequence) {
                newer.close();
                return;
            }
            usable = true;
            committed = commits.sequence();
            show(newer, committed);
        } catch (IOException e) {
            throw failed(Message.of("index.read"), e);
        }
    }

    private void show(DirectoryReader reader, long sequence) throws IOException {
        var old = view;
        view = view(reader, sequence);
        orphaned = false;
        release(old.reader);
    }

    private SearchException failed(Message done, Exception e) {
        var closed = e instanceof AlreadyClosedException ? e.getCause() : null; // by a failure of which it tells
        var why = closed == null ? e.getMessage() : closed.getMessage();
        return new SearchException(Message.of("index.failed", shelf.folder(), done, why), e);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        filler.close();
        try {
            release(view.reader);
            if (writer != null) {
                writer.close();
                writer = null;
            }
            shelf.close();
        } catch (IOException e) {
            throw failed(Message.of("index.closed"), e);
        }
    }
}
