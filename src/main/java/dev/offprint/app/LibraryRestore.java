package dev.offprint.app;

import dev.offprint.model.StoreException;
import dev.offprint.store.StoreRecovery;
import dev.offprint.ui.window.LibraryErrorWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/// Puts a copy in the place of a library. One that can be read is replaced in one more transaction, so that
/// others may have it open meanwhile; one that cannot is moved aside.
final class LibraryRestore {
    private static final Pattern COPY = Pattern.compile("(?!damaged-).*\\.db");

    private LibraryRestore() {}

    /// @return where what was there before is now
    /// @throws StoreException when the copy is none, or cannot be put there; nothing has been changed then
    static Path restore(Path folder, Path copy, Clock clock) {
        try {
            return replace(folder, copy, clock);
        } catch (StoreException failure) {
            if (!failure.unreadable()) {
                throw failure;
            }
            var aside = StoreRecovery.replaceDamaged(folder, copy);
            try (var openLibrary = OpenLibrary.open(folder, clock)) {
                openLibrary.writer().rebuild().join(); // the index may know changes that the copy does not
            }
            return aside;
        }
    }

    /// Begins with an empty library where there is one that cannot be read, which is moved aside.
    ///
    /// @throws StoreException when it cannot be moved
    static OpenLibrary anew(Path folder, Clock clock) {
        var openLibrary = OpenLibrary.beginAnew(folder, clock);
        openLibrary.writer().rebuild().join(); // what the index knows was in the other
        return openLibrary;
    }

    /// The copies in a library's own folder for them, newest first. What was damaged and put aside is none.
    ///
    /// @param but those to leave out
    static List<LibraryErrorWindow.Copy> copies(Path folder, Set<Path> but) {
        try (var files = Files.list(folder.resolve("backup"))) {
            return files.filter(
                            file -> COPY.matcher(file.getFileName().toString()).matches() && !but.contains(file))
                    .flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(LibraryErrorWindow.Copy::made).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException none) {
            return List.of(); // a file elsewhere can still be chosen
        }
    }

    /// Empty for a link that leads nowhere, or a file that has just gone: the others are still there to choose
    /// from.
    private static Optional<LibraryErrorWindow.Copy> copy(Path file) {
        try {
            return Optional.of(new LibraryErrorWindow.Copy(
                    file, Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Path replace(Path folder, Path copy, Clock clock) {
        try (var openLibrary = OpenLibrary.open(folder, clock)) {
            var before =
                    openLibrary.writer().write(store -> store.restore(copy)).join();
            openLibrary.writer().indexed().join();
            return before;
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StoreException known ? known : failure;
        }
    }
}
