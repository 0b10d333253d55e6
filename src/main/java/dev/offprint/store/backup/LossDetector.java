package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Notices lost data: a database that is missing or empty while backups or a log of it lie beside it, and one
/// of an earlier state than its backups. A new database in the place of a missing one would hide them: SQLite
/// deletes a log that belongs to an empty file.
public final class LossDetector {
    private LossDetector() {}

    /// Completes a move to the folder of backups that a kill interrupted, and refuses a library that has lost its
    /// database.
    ///
    /// @throws StoreException if the database is missing or empty and something of it is left
    static void check(Path database, Path backups) throws IOException {
        if (size(database) > 0) {
            return;
        }
        if (Files.notExists(database)) {
            DamagedLibrary.completeMove(database, backups);
        }
        if (size(Path.of(database + "-wal")) > 0) {
            throw StoreException.unreadable(Message.of("store.lost.log", database), null);
        }
        int copies = files(backups).size();
        if (copies > 0) {
            throw StoreException.unreadable(Message.of("store.lost", database, copies, backups), null);
        }
    }

    /// The newest backup that holds a later state of this library; null if there is none. A library with another id was
    /// restored or begun on purpose.
    public static @Nullable Path richerBackup(Path folder, LibrarySummary now) {
        try {
            return files(folder).stream()
                    .flatMap(file -> summary(file).stream())
                    .filter(backup -> backup.summary.library().equals(now.library())
                            && backup.summary.sequence() > now.sequence())
                    .max(Comparator.comparingLong(backup -> backup.summary.sequence()))
                    .map(Backup::file)
                    .orElse(null);
        } catch (IOException e) {
            throw new StoreException(Message.of("copy.unreadable", folder, e.getMessage()), e);
        }
    }

    private record Backup(Path file, LibrarySummary summary) {}

    private static Optional<Backup> summary(Path file) {
        try {
            return Optional.of(new Backup(file, LibrarySummary.verified(file)));
        } catch (StoreException damaged) {
            return Optional.empty(); // an unreadable backup does not count
        }
    }

    /// The backups in a folder; files that were moved there because they were damaged are none.
    private static List<Path> files(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".db"))
                    .filter(file -> !DamagedLibrary.isDamaged(file))
                    .toList();
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
