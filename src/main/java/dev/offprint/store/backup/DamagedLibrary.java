package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Replaces a library that SQLite cannot open. Nothing is deleted: the damaged files may still be recoverable.
public final class DamagedLibrary {
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm");
    private static final String PREFIX = "damaged-";

    private DamagedLibrary() {}

    public static Path replace(Path folder, Path copy) {
        LibrarySummary.verified(copy);
        var library = folder.resolve(LibraryOpener.FILE);
        try {
            FilePermissions.createFolder(folder);
            var part = Files.createTempFile(folder, ".offprint-", ".part");
            try {
                Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
                FilePermissions.restrictToOwner(part);
                var aside = moveAside(library, folder.resolve(LibraryOpener.BACKUPS));
                BackupWriter.commit(part, library);
                return aside;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(Message.of("copy.unplaced", copy, e.getMessage(), folder), e);
        }
    }

    public static Path moveAside(Path folder) {
        var library = folder.resolve(LibraryOpener.FILE);
        try {
            return moveAside(library, folder.resolve(LibraryOpener.BACKUPS));
        } catch (IOException e) {
            throw new StoreException(Message.of("store.unmoved", library, e.getMessage()), e);
        }
    }

    /// Moves the write-ahead log too: SQLite would apply it to any database of that name.
    private static Path moveAside(Path library, Path folder) throws IOException {
        FilePermissions.createFolder(folder);
        int number = lastNumber(folder) + 1;
        for (var part : SUFFIXES) {
            var file = Path.of(library + part);
            if (Files.exists(file)) {
                Files.move(file, Path.of(targetFile(folder, number) + part));
            }
        }
        return targetFile(folder, number);
    }

    /// Moves the log after its database, where the process ended between the two.
    static void completeMove(Path library, Path folder) throws IOException {
        int number = lastNumber(folder);
        for (var part : SUFFIXES) {
            var file = Path.of(library + part);
            var target = Path.of(targetFile(folder, number) + part);
            if (number > 0 && Files.exists(file) && Files.notExists(target)) {
                Files.move(file, target);
            }
        }
    }

    /// The number of the last library that was moved to a folder; 0 for none.
    private static int lastNumber(Path folder) {
        int number = 0;
        while (Files.exists(targetFile(folder, number + 1))) {
            number++;
        }
        return number;
    }

    /// Whether a file was moved here because it was damaged.
    static boolean isDamaged(Path file) {
        return file.getFileName().toString().startsWith(PREFIX);
    }

    private static Path targetFile(Path folder, int number) {
        return folder.resolve(PREFIX + number + ".db");
    }
}
