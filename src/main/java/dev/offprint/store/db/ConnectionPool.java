package dev.offprint.store.db;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/// Lends the writing connection to one thread at a time and several reading connections. Waiting is not
/// interruptible, so that an unrelated interrupt never leaves a transaction incomplete.
public final class ConnectionPool implements AutoCloseable {
    /// Maximum number of concurrent readers. The window queries with two threads, and SQLite gains little from
    /// more readers than processors.
    static final int MAX_READERS = 4;

    /// The busy timeout is how long, in milliseconds, a process waits for the transaction of another one; the
    /// longest transactions, imports, commit many times a second.
    private static final String COMMON_PRAGMAS = """
        PRAGMA busy_timeout = 30000;
        PRAGMA foreign_keys = 1;
        PRAGMA temp_store = memory;
        """;

    /// FULL: a committed transaction survives a power cut. With WAL that is one fsync per transaction: 3 ms as
    /// measured, 0.3 s of an import of 100,000 papers in chunks of 1,000. Pages of 8 KB store papers of 1.5 KB
    /// with less waste than the default 4 KB, and a checkpoint every 32 MB instead of 4 MB writes shared pages
    /// less often: together, 450 MB instead of 740 MB.
    private static final String WRITER_PRAGMAS = COMMON_PRAGMAS + """
        PRAGMA synchronous = FULL;
        PRAGMA page_size = 8192;
        PRAGMA wal_autocheckpoint = 4000;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA cache_size = -32000;
        """;

    private static final String READER_PRAGMAS = COMMON_PRAGMAS + """
        PRAGMA query_only = 1;
        PRAGMA cache_size = -8000;
        """;

    private final Path file;
    private final Database writer;
    private final ReentrantLock writerLock = new ReentrantLock();
    private final ConcurrentLinkedDeque<Database> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore readers = new Semaphore(MAX_READERS, true);
    private volatile boolean closed;

    public ConnectionPool(Path file) {
        this.file = file;
        this.writer = connect(file, WRITER_PRAGMAS);
    }

    public Path file() {
        return file;
    }

    /// A read-only connection outside the pool.
    public static Database readOnly(Path file) {
        return connect(file, READER_PRAGMAS);
    }

    /// A connection outside the pool.
    public static Database unpooled(Path file) {
        return connect(file, COMMON_PRAGMAS);
    }

    private static Database connect(Path file, String pragmas) {
        Database db;
        try {
            // As a URI, because the driver parses the text after a question mark in a plain path as settings.
            var address = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
            db = new Database(file, JDBC.createConnection(address, driverProperties()));
        } catch (SQLException e) {
            throw SqlErrors.of(e, file);
        }
        try {
            db.script(pragmas);
            return db;
        } catch (StoreException e) {
            db.close();
            throw e;
        }
    }

    /// The driver would query the key of every inserted row with a separately prepared statement: a quarter of
    /// the time of writing a paper. The keys are not used.
    private static Properties driverProperties() {
        var settings = new Properties();
        settings.setProperty("jdbc.get_generated_keys", "false");
        return settings;
    }

    /// Lends the writing connection outside a transaction.
    public <T extends @Nullable Object> T withWriter(Function<Database, T> work) {
        writerLock.lock();
        try {
            checkOpen();
            return work.apply(writer);
        } finally {
            writerLock.unlock();
        }
    }

    /// Lends the writing connection inside an exclusive transaction; waits for other processes.
    public <T extends @Nullable Object> T write(Function<Database, T> work) {
        return withWriter(db -> db.transaction("BEGIN IMMEDIATE", () -> work.apply(db)));
    }

    /// Lends a reading connection inside a transaction: all reads of `work` see one snapshot.
    public <T extends @Nullable Object> T read(Function<Database, T> work) {
        return query(db -> db.transaction("BEGIN", () -> work.apply(db)));
    }

    /// Lends a reading connection for a single query.
    public <T extends @Nullable Object> T query(Function<Database, T> work) {
        readers.acquireUninterruptibly();
        try {
            checkOpen();
            var db = idle.poll();
            if (db == null) {
                db = readOnly(file);
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

    private void checkOpen() {
        if (closed) {
            throw new StoreException(Message.of("store.closed", file), null);
        }
    }

    /// Waits until all connections have been returned.
    @Override
    public void close() {
        writerLock.lock();
        readers.acquireUninterruptibly(MAX_READERS);
        try {
            if (!closed) {
                closed = true;
                idle.forEach(Database::close);
                writer.close();
            }
        } finally {
            readers.release(MAX_READERS);
            writerLock.unlock();
        }
    }
}
