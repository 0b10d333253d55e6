package dev.offprint.store.backup;

import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.FilePermissions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes copies of the database: to a temporary file beside the target, verified, then moved.
public final class BackupWriter {
    private BackupWriter() {}

    /// Copies the library in `source`, concurrently with other use.
    ///
    /// @return the summary of the copy
    public static LibrarySummary write(Path source, Path target) {
        var file = target.toAbsolutePath();
        try {
            var folder = file.getParent();
            if (folder == null || (Files.exists(file) && Files.isSameFile(source, file))) {
                throw new StoreException(Message.of("backup.itself"), null);
            }
            FilePermissions.createFolder(folder);
            var replaced = LibrarySummary.existing(file);
            var part = Files.createTempFile(folder, ".offprint-", ".part"); // readable only by its owner
            try {
                var summary = copy(source, part);
                if (replaced != null && summary.holdsLessThan(replaced)) {
                    throw new StoreException(
                            Message.of("backup.poorer", file, replaced.papers(), summary.papers()), null);
                }
                commit(part, file);
                return summary;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(Message.of("backup.unwritable", file, e.getMessage()), e);
        }
    }

    private static LibrarySummary copy(Path source, Path part) {
        LibrarySummary before;
        try (var db = ConnectionPool.unpooled(source)) {
            before = LibrarySummary.of(db, source);
            db.run("VACUUM INTO ?", part.toString());
        }
        var summary = LibrarySummary.verified(part);
        if (!summary.isCopyOf(before)) {
            throw new StoreException(Message.of("backup.incomplete", source), null);
        }
        return summary;
    }

    /// Forces the file to disk before the move: after a power cut there is either the old or the new copy.
    static void commit(Path part, Path file) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Copies a library to a new name in `folder`: `offprint-version-1.db`, or `offprint-version-1-2.db` if
    /// that exists.
    static Path writeNumbered(Path source, Path folder, String name) {
        var file = folder.resolve("offprint-" + name + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve("offprint-" + name + "-" + i + ".db");
        }
        write(source, file);
        return file;
    }
}
