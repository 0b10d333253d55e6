package dev.offprint.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// Turns what SQLite reports into a sentence for the reader.
final class Failure {
    private Failure() {}

    static StoreException of(SQLException e, Path file) {
        String code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "";
        return damaged(code)
                ? StoreException.unreadable(sentence(code, e, file), e)
                : new StoreException(sentence(code, e, file), e);
    }

    private static boolean damaged(String code) {
        return code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB");
    }

    private static String sentence(String code, SQLException e, Path file) {
        if (code.startsWith("SQLITE_FULL")) {
            return "The disk that holds " + file
                    + " is full: free some space and try again; what was stored before is unharmed.";
        }
        if (damaged(code)) {
            return "The library " + file
                    + " is damaged: put back the newest copy from its backup folder with `offprint restore`.";
        }
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return "Another program keeps the library " + file
                    + " busy: wait until it is done, or close it, and try again.";
        }
        if (code.startsWith("SQLITE_READONLY")
                || code.startsWith("SQLITE_CANTOPEN")
                || code.startsWith("SQLITE_PERM")) {
            return "The library " + file
                    + " cannot be written: allow writing to its folder, or choose another one with --data.";
        }
        if (code.startsWith("SQLITE_IOERR")) {
            return "The disk that holds " + file + " could not be read or written: check it and try again.";
        }
        return "The library " + file + " refused a step of its own program (" + e.getMessage()
                + "): run `offprint check`.";
    }
}
