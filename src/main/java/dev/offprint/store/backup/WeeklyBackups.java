package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Automatic backups: `weekly-2025-05-22.db`, one per week, of which the newest three are kept. Backups of
/// another library and other files are never deleted.
public final class WeeklyBackups {
    private static final int MAX_BACKUPS = 3;
    private static final Pattern NAME = Pattern.compile("weekly-(\\d{4}-\\d{2}-\\d{2})\\.db");

    private record Copy(Path file, LocalDate day) {
        static Optional<Copy> of(Path file) {
            var name = NAME.matcher(file.getFileName().toString());
            try {
                return name.matches() ? Optional.of(new Copy(file, LocalDate.parse(name.group(1)))) : Optional.empty();
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
    }

    private WeeklyBackups() {}

    /// Makes a backup if the last one is a week old and the library has changed since.
    ///
    /// @return null if none was due
    static @Nullable public Path make(Path library, LibrarySummary now, LocalDate today) {
        var folder = library.resolveSibling(LibraryOpener.BACKUPS);
        try {
            return make(library, folder, now, today);
        } catch (UncheckedIOException e) {
            throw new StoreException(Message.of("backup.unwritable", folder, e.getMessage()), e);
        }
    }

    private static @Nullable Path make(Path library, Path folder, LibrarySummary now, LocalDate today) {
        var last = copies(folder, today).findFirst().orElse(null);
        if (now.papers() == 0 || (last != null && (last.day.isAfter(today.minusDays(7)) || isCurrent(last, now)))) {
            return null;
        }
        var file = folder.resolve("weekly-" + today + ".db");
        var summary = BackupWriter.write(library, file);
        copies(folder, today)
                .skip(MAX_BACKUPS)
                .filter(copy -> isCovered(copy, summary))
                .forEach(WeeklyBackups::delete);
        return file;
    }

    private static boolean isCurrent(Copy copy, LibrarySummary now) {
        try (var db = ConnectionPool.readOnly(copy.file)) {
            return LibrarySummary.of(db, copy.file).equals(now);
        } catch (StoreException damaged) {
            return false; // an unreadable backup does not count
        }
    }

    /// Newest first; backups with a future date, from a wrong clock, are ignored.
    private static Stream<Copy> copies(Path folder, LocalDate today) {
        try (var files = Files.list(folder)) {
            return files
                    .flatMap(file -> Copy.of(file).stream())
                    .filter(copy -> !copy.day.isAfter(today))
                    .sorted(Comparator.comparing(Copy::day).reversed())
                    .toList()
                    .stream();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Whether the newest backup contains everything of an older one. An unreadable backup is not deleted.
    private static boolean isCovered(Copy older, LibrarySummary newest) {
        try (var db = ConnectionPool.readOnly(older.file)) {
            var contents = LibrarySummary.of(db, older.file);
            return contents.library().equals(newest.library()) && !newest.holdsLessThan(contents);
        } catch (StoreException damaged) {
            return false;
        }
    }

    private static void delete(Copy copy) {
        try {
            Files.deleteIfExists(copy.file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
