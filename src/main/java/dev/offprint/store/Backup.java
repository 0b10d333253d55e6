package dev.offprint.store;

import dev.offprint.model.Saying;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Copies of the database: written beside their place, verified, and only then moved there.
final class Backup {
    private Backup() {}

    /// Copies the library in `source` as it is now; others may use it meanwhile.
    ///
    /// @return what the copy holds
    static Contents write(Path source, Path target) {
        var file = target.toAbsolutePath();
        try {
            var folder = file.getParent();
            if (folder == null || (Files.exists(file) && Files.isSameFile(source, file))) {
                throw new StoreException(Saying.of("backup.itself"), null);
            }
            OwnerOnly.folder(folder);
            var replaced = Contents.replaced(file);
            var part = Files.createTempFile(folder, ".offprint-", ".part"); // readable by its owner alone
            try {
                var made = copy(source, part);
                if (replaced != null && made.poorerThan(replaced)) {
                    throw new StoreException(Saying.of("backup.poorer", file, replaced.papers(), made.papers()), null);
                }
                settle(part, file);
                return made;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(Saying.of("backup.unwritable", file, e.getMessage()), e);
        }
    }

    private static Contents copy(Path source, Path part) {
        Contents before;
        try (var db = Connections.single(source)) {
            before = Contents.of(db, source);
            db.run("VACUUM INTO ?", part.toString());
        }
        var made = Contents.verified(part);
        if (!made.copies(before)) {
            throw new StoreException(Saying.of("backup.incomplete", source), null);
        }
        return made;
    }

    /// On disk first, then under its name: a power cut leaves the old copy or the new one.
    static void settle(Path part, Path file) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Copies a library into `folder` under a name of its own: `offprint-version-1.db`, or
    /// `offprint-version-1-2.db` when there is one already.
    static Path keep(Path source, Path folder, String name) {
        var file = folder.resolve("offprint-" + name + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve("offprint-" + name + "-" + i + ".db");
        }
        write(source, file);
        return file;
    }
}
