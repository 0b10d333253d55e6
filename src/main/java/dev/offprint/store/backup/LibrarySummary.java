package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How much a database holds, to tell whether one copy may take another one's place.
///
/// @param library which library it is a copy of
/// @param marks   how many papers the reader has marked
public record LibrarySummary(String library, long sequence, long papers, long marked) {

    /// Reads a copy, every page of it.
    ///
    /// @throws StoreException when the file is no library, or a damaged one
    static LibrarySummary verified(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Message.of("copy.none", file), null);
        }
        try (var db = ConnectionPool.readOnly(file)) {
            if (!"ok".equals(db.first("PRAGMA quick_check(1)", row -> row.getString(1)))) {
                throw new StoreException(Message.of("copy.damaged", file), null);
            }
            return of(db, file);
        }
    }

    /// What stands in a file that a copy would replace; null when there is none.
    ///
    /// @throws StoreException when it is anything but a library of ours, which a copy must not replace
    static @Nullable LibrarySummary existing(Path file) {
        if (Files.notExists(file)) {
            return null;
        }
        try (var db = ConnectionPool.readOnly(file)) {
            return of(db, file);
        } catch (StoreException e) {
            throw new StoreException(Message.of("copy.other", file), e);
        }
    }

    public static LibrarySummary of(Database db, Path file) {
        if (db.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw new StoreException(Message.of("copy.nolibrary", file), null);
        }
        var contents = db.first(
                """
                SELECT id, sequence, (SELECT count(*) FROM standing), (SELECT count(*) FROM mark) FROM library
                """, row -> new LibrarySummary(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
        if (contents == null) {
            throw new StoreException(Message.of("copy.sequence", file), null);
        }
        return contents;
    }

    /// Whether this is a whole copy of a library that held `before` when the copy was begun: the same, or more, as the
    /// library may have grown since.
    boolean isCopyOf(LibrarySummary before) {
        return sequence > before.sequence || equals(before);
    }

    /// Whether something would be lost if this took the place of `other`. A later state of the same library never
    /// loses anything that the reader did not take away; another library is judged by what it holds.
    boolean holdsLessThan(LibrarySummary other) {
        return library.equals(other.library) ? sequence < other.sequence : papers < other.papers || marked < other.marked;
    }
}
