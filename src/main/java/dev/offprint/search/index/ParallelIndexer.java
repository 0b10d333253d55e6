package dev.offprint.search.index;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.lucene.index.IndexWriter;

/// Puts papers into the index, a large batch with two hands: the caller's thread takes the papers with even keys,
/// a thread of its own those with odd ones. Taking a library in is bounded by this, and storing it leaves the
/// second core idle.
final class ParallelIndexer implements AutoCloseable {
    /// Fewer papers are not worth a second thread.
    private static final int BATCH = 200;

    private final DocumentBuilder documents = new DocumentBuilder();
    private final DocumentBuilder documentsBeside = new DocumentBuilder();
    private final BackgroundThread beside = BackgroundThread.platform("indexer-beside");

    /// Puts the papers in, in place of what the index has of them; back when all are in.
    ///
    /// @param highest the greatest key that the index ever held: papers with a greater one take nobody's place
    void fill(IndexWriter to, List<StoredPaper> papers, long highest) throws IOException {
        long known = papers.stream().mapToLong(StoredPaper::key).distinct().count() == papers.size()
                ? highest
                : Long.MAX_VALUE;
        if (papers.size() < BATCH) {
            for (var kept : papers) {
                put(to, documents, kept, known);
            }
            return;
        }
        var odd = CompletableFuture.runAsync(() -> half(to, documentsBeside, papers, 1, known), beside);
        try {
            half(to, documents, papers, 0, known);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            await(odd);
        }
    }

    private static void half(
            IndexWriter to, DocumentBuilder documents, List<StoredPaper> papers, long parity, long known) {
        try {
            for (var kept : papers) {
                if ((kept.key() & 1) == parity) {
                    put(to, documents, kept, known);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(IndexWriter to, DocumentBuilder documents, StoredPaper kept, long known)
            throws IOException {
        var document = documents.of(kept);
        if (kept.key() > known) {
            to.addDocument(document); // nothing to look for and take out
        } else {
            to.updateDocument(DocumentBuilder.term(kept.key()), document);
        }
    }

    private static void await(CompletableFuture<Void> half) throws IOException {
        try {
            half.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException failed -> throw failed.getCause();
                case RuntimeException failed -> throw failed;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        beside.shutdown();
    }
}
