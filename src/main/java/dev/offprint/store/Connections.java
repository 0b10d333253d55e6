package dev.offprint.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/// Lends the writing connection to one thread at a time and a few reading connections to any. Waiting cannot be
/// interrupted, so that an
/// interrupt meant for something else never leaves a transaction half-way.
final class Connections implements AutoCloseable {
    /// Readers at once; more wait. The window asks with two threads, and SQLite gains little from more readers
    /// than processors.
    static final int READERS = 4;

    private static final Map<String, String> ANY = Map.of(
            // How long one process waits for another one's transaction; the longest ones, imports, commit
            // many times a second.
            "busy_timeout", "30000",
            "foreign_keys", "true",
            "temp_store", "memory");

    private final Path file;
    private final Db writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Db> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore readers = new Semaphore(READERS, true);
    private volatile boolean closed;

    Connections(Path file) {
        this.file = file;
        // FULL: a commit that returned survives a power cut, the reader's stars above all. With WAL that is
        // one fsync for each transaction: 3 ms where this was measured, 0.3 s of an import of 100,000 papers
        // in chunks of 1,000.
        this.writer = connect(
                file,
                Map.of(
                        "synchronous",
                        "FULL",
                        "wal_autocheckpoint",
                        "8000",
                        "cache_size",
                        "-32000",
                        "journal_size_limit",
                        "67108864"));
    }

    static Db connect(Path file, Map<String, String> pragmas) {
        var properties = new Properties();
        properties.putAll(ANY);
        properties.putAll(pragmas);
        try {
            return new Db(file, JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties));
        } catch (SQLException e) {
            throw Failure.of(e, file);
        }
    }

    /// Lends the writing connection outside a transaction.
    <T extends @Nullable Object> T alone(Function<Db, T> work) {
        writing.lock();
        try {
            refuseWhenClosed();
            return work.apply(writer);
        } finally {
            writing.unlock();
        }
    }

    /// Lends the writing connection inside a transaction that waits its turn among all processes.
    <T extends @Nullable Object> T write(Function<Db, T> work) {
        return alone(db -> db.transaction("BEGIN IMMEDIATE", () -> work.apply(db)));
    }

    /// Lends a reading connection inside a transaction: all that `work` reads is of one moment.
    <T extends @Nullable Object> T read(Function<Db, T> work) {
        return lend(db -> db.transaction("BEGIN", () -> work.apply(db)));
    }

    /// Lends a reading connection for a single query.
    <T extends @Nullable Object> T lend(Function<Db, T> work) {
        readers.acquireUninterruptibly();
        try {
            refuseWhenClosed();
            var db = idle.poll();
            if (db == null) {
                db = connect(file, Map.of("query_only", "true", "cache_size", "-8000"));
            }
            try {
                return work.apply(db);
            } finally {
                idle.push(db);
            }
        } finally {
            readers.release();
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new StoreException("The library " + file + " has been closed: start Offprint again.", null);
        }
    }

    /// Waits for everything that is lent.
    @Override
    public void close() {
        writing.lock();
        readers.acquireUninterruptibly(READERS);
        try {
            if (!closed) {
                closed = true;
                idle.forEach(Db::close);
                writer.close();
            }
        } finally {
            readers.release(READERS);
            writing.unlock();
        }
    }
}
