package dev.offprint.store;

import dev.offprint.model.FileState;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.JsonArrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Record of imported files from watched folders, with size and modification time. Transactions and threads as
/// in [Store].
public final class ImportedFiles {
    private final ConnectionPool connections;

    ImportedFiles(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Files that were not imported yet or have changed since, in the given order.
    public List<FileState> newOrChanged(List<FileState> files) {
        var states = JsonArrays.texts(files.stream().map(ImportedFiles::text).toList());
        var known = new HashSet<>(connections.query(db -> db.list(
                "SELECT path || '|' || size || '|' || modified_at AS state FROM imported"
                        + " WHERE state IN (SELECT value FROM json_each(?))",
                row -> row.getString(1),
                states)));
        return files.stream().filter(file -> !known.contains(text(file))).toList();
    }

    public void record(Collection<FileState> files) {
        connections.write(db -> {
            for (var file : files) {
                db.run(
                        "INSERT OR REPLACE INTO imported (path, size, modified_at) VALUES (?, ?, ?)",
                        file.path().toString(),
                        file.size(),
                        file.modifiedAt().toEpochMilli());
            }
            return null;
        });
    }

    private static String text(FileState file) {
        return file.path() + "|" + file.size() + "|" + file.modifiedAt().toEpochMilli();
    }
}
