package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The size of a library file, to decide whether one copy may replace another.
///
/// @param library id of the library
/// @param marked  number of papers with reader state
public record LibrarySummary(String library, long sequence, long papers, long marked) {

    /// Reads a copy and verifies every page.
    ///
    /// @throws StoreException if the file is not a library or is damaged
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

    /// The summary of the file that a copy would replace; null if there is none.
    ///
    /// @throws StoreException if it is not a library of this program, which a copy must not replace
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

    /// Whether this is a complete copy of a library that had the state `before` when the copy began: the same
    /// or a later state.
    boolean isCopyOf(LibrarySummary before) {
        return sequence > before.sequence || equals(before);
    }

    /// Whether data would be lost if this replaced `other`. A later state of the same library has everything
    /// that the reader did not delete; another library is compared by size.
    boolean holdsLessThan(LibrarySummary other) {
        return library.equals(other.library)
                ? sequence < other.sequence
                : papers < other.papers || marked < other.marked;
    }
}
