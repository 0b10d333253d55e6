package dev.offprint.store.db;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// Translates SQLite errors to exceptions with a message for the reader.
final class SqlErrors {
    private SqlErrors() {}

    static StoreException of(SQLException e, Path file) {
        String code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "";
        return isDamaged(code)
                ? StoreException.unreadable(message(code, e, file), e)
                : new StoreException(message(code, e, file), e);
    }

    private static boolean isDamaged(String code) {
        return code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB");
    }

    private static Message message(String code, SQLException e, Path file) {
        if (code.startsWith("SQLITE_FULL")) {
            return Message.of("store.full", file);
        }
        if (isDamaged(code)) {
            return Message.of("store.damaged", file);
        }
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return Message.of("store.busy", file);
        }
        if (code.startsWith("SQLITE_READONLY")
                || code.startsWith("SQLITE_CANTOPEN")
                || code.startsWith("SQLITE_PERM")) {
            return Message.of("store.unwritable", file);
        }
        if (code.startsWith("SQLITE_IOERR")) {
            return Message.of("store.disk", file);
        }
        return Message.of("store.refused", file, e.getMessage());
    }
}
