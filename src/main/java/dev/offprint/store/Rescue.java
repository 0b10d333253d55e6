package dev.offprint.store;

import dev.offprint.model.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Replaces a library that SQLite cannot open any more. Nothing is deleted: what is damaged may still be of use to
/// somebody who knows how to read it.
final class Rescue {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private Rescue() {}

    static Path replace(Path folder, Path copy) {
        Contents.verified(copy);
        var library = folder.resolve(Opening.FILE);
        try {
            OwnerOnly.folder(folder);
            var part = Files.createTempFile(folder, ".offprint-", ".part");
            try {
                Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
                OwnerOnly.close(part);
                var aside = putAside(library, folder.resolve(Opening.BACKUPS));
                Backup.settle(part, library);
                return aside;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(Saying.of("copy.unplaced", copy, e.getMessage(), folder), e);
        }
    }

    static Path putAside(Path folder) {
        var library = folder.resolve(Opening.FILE);
        try {
            return putAside(library, folder.resolve(Opening.BACKUPS));
        } catch (IOException e) {
            throw new StoreException(Saying.of("store.unmoved", library, e.getMessage()), e);
        }
    }

    /// The log goes along: SQLite would play it into whatever database it finds beside it.
    private static Path putAside(Path library, Path folder) throws IOException {
        OwnerOnly.folder(folder);
        int number = 1;
        while (Files.exists(aside(folder, number))) {
            number++;
        }
        for (var part : PARTS) {
            var file = Path.of(library + part);
            if (Files.exists(file)) {
                Files.move(file, Path.of(aside(folder, number) + part));
            }
        }
        return aside(folder, number);
    }

    private static Path aside(Path folder, int number) {
        return folder.resolve("damaged-" + number + ".db");
    }
}
