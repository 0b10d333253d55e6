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
    private static final List<String> LOG_SUFFIXES = List.of("-wal", "-shm");
    private static final String DAMAGED = "damaged-";

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
            completeMove(database, backups);
        }
        if (size(Path.of(database + "-wal")) > 0) {
            throw StoreException.unreadable(Message.of("store.lost.log", database), null);
        }
        int copies = copies(backups).size();
        if (copies > 0) {
            throw StoreException.unreadable(Message.of("store.lost", database, copies, backups), null);
        }
    }

    /// Moves the log after its database, where the process ended between the two.
    private static void completeMove(Path database, Path backups) throws IOException {
        int number = 0;
        while (Files.exists(backups.resolve(DAMAGED + (number + 1) + ".db"))) {
            number++;
        }
        for (var suffix : LOG_SUFFIXES) {
            var log = Path.of(database + suffix);
            var target = backups.resolve(DAMAGED + number + ".db" + suffix);
            if (number > 0 && Files.exists(log) && Files.notExists(target)) {
                Files.move(log, target);
            }
        }
    }

    /// The newest backup that holds a later state of this library; null if there is none. A library with another id was
    /// restored or begun on purpose.
    public static @Nullable Path richerBackup(Path folder, LibrarySummary now) {
        try {
            return copies(folder).stream()
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

    private static List<Path> copies(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".db"))
                    .filter(file -> !file.getFileName().toString().startsWith(DAMAGED))
                    .toList();
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
