package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.FilePermissions;
import dev.offprint.store.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Opens a library: creates it if absent, rejects other files, migrates older schemas.
public final class LibraryOpener {
    public static final String FILE = "offprint.db";
    public static final String BACKUPS = "backup";

    /// The header of SQLite databases: <https://sqlite.org/fileformat.html#the_database_header>
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Schema schema;

    private LibraryOpener(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// Opens the library in `folder`, or creates it.
    ///
    /// @throws StoreException if the database is missing or empty while backups or a log of it are there
    public static ConnectionPool open(Path folder, Schema schema) {
        try {
            LossDetector.check(folder.resolve(FILE), folder.resolve(BACKUPS));
        } catch (IOException e) {
            throw new StoreException(Message.of("store.folder", folder, reason(e)), e);
        }
        return openOrCreate(folder, schema);
    }

    /// Opens the library in `folder`, or creates it whatever lies beside it.
    public static ConnectionPool openOrCreate(Path folder, Schema schema) {
        var file = folder.resolve(FILE);
        try {
            FilePermissions.createFolder(folder);
            FilePermissions.createFile(file);
            checkHeader(file);
        } catch (IOException e) {
            throw new StoreException(Message.of("store.folder", folder, reason(e)), e);
        }
        var connections = new ConnectionPool(file);
        boolean opened = false;
        try {
            new LibraryOpener(file, schema).migrate(connections);
            opened = true;
        } finally {
            if (!opened) {
                connections.close();
            }
        }
        return connections;
    }

    private static Message reason(IOException e) {
        return e instanceof FileAlreadyExistsException
                ? Message.of("store.folder.file")
                : Message.text(e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    /// Reads the first bytes without SQLite, which would create a database in an empty file and report other
    /// files with an unclear message.
    private static void checkHeader(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var start = bytes.readNBytes(MAGIC.length);
            if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
                throw StoreException.unreadable(Message.of("store.nolibrary", file), null);
            }
        }
    }

    private void migrate(ConnectionPool connections) {
        int version = connections.withWriter(this::version);
        if (version > 0 && version < schema.version()) {
            BackupWriter.writeNumbered(file, file.resolveSibling(BACKUPS), "version-" + version);
        }
        connections.withWriter(db -> {
            db.script("PRAGMA journal_mode = WAL");
            return null;
        });
        if (version < schema.version()) {
            // Read again inside the transaction: another process may have migrated first.
            connections.write(db -> {
                schema.migrate(db, version(db));
                return null;
            });
        }
    }

    /// The schema version of the file; 0 for an empty one.
    private int version(Database db) {
        int version = (int) db.number("PRAGMA user_version");
        long application = db.number("PRAGMA application_id");
        boolean empty = db.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (empty ? version != 0 || application != 0 : application != Schema.APPLICATION_ID) {
            throw new StoreException(Message.of("store.foreign", file), null);
        }
        if (version > schema.version()) {
            throw new StoreException(Message.of("store.newer", file, version, schema.version()), null);
        }
        return version;
    }
}
