package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.FilePermissions;
import dev.offprint.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Replaces the stored data by that of a backup. Row by row instead of moving files, so that other processes
/// with the open library see one ordinary transaction.
public final class BackupRestore {
    /// Parents before children. `standing`, `gone` and `library` are filled separately because they contain
    /// change sequences.
    static final List<String> COPIED = List.of(
            "paper",
            "name",
            "title",
            "revision",
            "observation",
            "edition",
            "appearance",
            "ledger",
            "day",
            "mark",
            "tag",
            "act",
            "act_mark",
            "lookup",
            "looked_up",
            "imported",
            "topic",
            "watch",
            "act_topic",
            "interest",
            "act_interest",
            "kept",
            "highlight",
            "act_highlight",
            "reading_place");

    private static final String CLEAR = """
        CREATE TEMP TABLE known AS SELECT paper AS key FROM standing UNION SELECT key FROM gone;
        DELETE FROM reading_place; DELETE FROM act_highlight; DELETE FROM highlight; DELETE FROM kept;
        DELETE FROM act_interest; DELETE FROM interest; DELETE FROM act_topic; DELETE FROM watch; DELETE FROM topic;
        DELETE FROM act_mark; DELETE FROM act; DELETE FROM tag; DELETE FROM mark; DELETE FROM day; DELETE FROM ledger;
        DELETE FROM appearance; DELETE FROM edition; DELETE FROM observation; DELETE FROM title; DELETE FROM name;
        DELETE FROM revision; DELETE FROM lookup; DELETE FROM looked_up; DELETE FROM imported; DELETE FROM gone; DELETE FROM standing; DELETE FROM paper;
        """;

    /// Keys used by the present library or the backup stay reserved. The library gets a new id: a later backup
    /// of it must not replace a backup of the richer earlier state.
    private static final String ASSIGN_SEQUENCES = """
        INSERT INTO standing (paper, sequence, upvotes, comments, stars)
        SELECT paper, (SELECT sequence FROM library) + row_number() OVER (ORDER BY sequence), upvotes, comments, stars
        FROM copy.standing;
        INSERT INTO known SELECT key FROM copy.gone WHERE key NOT IN (SELECT key FROM known);
        INSERT INTO gone (key, paper, sequence)
        SELECT k.key, g.paper,
            (SELECT coalesce(max(sequence), (SELECT sequence FROM library)) FROM standing) + row_number() OVER (ORDER BY k.key)
        FROM known k LEFT JOIN copy.gone g ON g.key = k.key
        WHERE k.key NOT IN (SELECT paper FROM standing);
        UPDATE library SET id = lower(hex(randomblob(16))), sequence = max(sequence,
            coalesce((SELECT max(sequence) FROM standing), 0), coalesce((SELECT max(sequence) FROM gone), 0));
        UPDATE sqlite_sequence SET seq = max(seq, coalesce((SELECT max(key) FROM known), 0)) WHERE name = 'paper';
        DROP TABLE known;
        """;

    private BackupRestore() {}

    public static Path restore(ConnectionPool connections, Path copy) {
        var library = connections.file();
        var folder = library.resolveSibling(LibraryOpener.BACKUPS);
        Path temporary = null;
        try {
            LibrarySummary.verified(copy);
            FilePermissions.createFolder(folder);
            temporary = Files.createTempDirectory(folder, ".restore-");
            var current = migratedCopy(copy, temporary);
            var backup = BackupWriter.writeNumbered(library, folder, "before-restore");
            connections.withWriter(db -> {
                db.run("ATTACH ? AS copy", current.toString());
                try {
                    return db.transaction("BEGIN IMMEDIATE", () -> replace(db));
                } finally {
                    db.script("DETACH copy");
                }
            });
            return backup;
        } catch (IOException e) {
            throw new StoreException(Message.of("copy.unreadable", copy, e.getMessage()), e);
        } finally {
            remove(temporary);
        }
    }

    /// A copy of the backup, migrated to the present schema.
    private static Path migratedCopy(Path copy, Path temporary) throws IOException {
        var file = temporary.resolve(LibraryOpener.FILE);
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        LibraryOpener.open(temporary, Schema.CURRENT).close();
        return file;
    }

    private static int replace(Database db) {
        db.script(CLEAR);
        COPIED.forEach(table -> copy(db, table));
        db.script(ASSIGN_SEQUENCES);
        return 0;
    }

    private static void copy(Database db, String table) {
        var columns = String.join(", ", db.list("""
            SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0\
            """, row -> row.getString(1), table));
        db.run("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM copy." + table);
    }

    private static void remove(@Nullable Path temporary) {
        if (temporary == null) {
            return;
        }
        try (var files = Files.list(temporary)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(temporary);
        } catch (IOException e) {
            throw new StoreException(Message.of("copy.leftover", temporary), e);
        }
    }
}
