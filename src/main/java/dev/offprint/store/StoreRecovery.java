package dev.offprint.store;

import dev.offprint.store.backup.DamagedLibrary;
import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.store.schema.Schema;
import java.nio.file.Path;

/// What can be done about a library that cannot be opened. No process may have it open.
public final class StoreRecovery {
    private StoreRecovery() {}

    /// Replaces a library that cannot be opened by a copy; the damaged files are moved to the folder `backup`.
    /// The change sequence is the one of the copy, so the index has to be rebuilt.
    ///
    /// @return the moved damaged file
    /// @throws StoreException if the copy is not a library or cannot be put in place; nothing has been changed
    ///     then
    public static Path replaceDamaged(Path folder, Path copy) {
        return DamagedLibrary.replace(folder, copy);
    }

    /// Moves the files of a library that cannot be opened to the folder `backup`, and creates an empty one in
    /// their place.
    ///
    /// @throws StoreException if they cannot be moved
    public static Store beginAnew(Path folder) {
        DamagedLibrary.moveAside(folder);
        return new Store(LibraryOpener.openOrCreate(folder, Schema.CURRENT));
    }
}
