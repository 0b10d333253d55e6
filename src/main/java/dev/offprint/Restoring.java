package dev.offprint;

import dev.offprint.store.Store;
import dev.offprint.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;

/// Puts a copy in the place of a library. One that can be read is replaced in one more transaction, so that others may
/// have it open meanwhile; one that cannot is moved aside.
final class Restoring {
    private Restoring() {}

    /// @return where what was there before is now
    /// @throws StoreException when the copy is none, or cannot be put there; nothing has been changed then
    static Path restore(Path folder, Path copy, Clock clock) {
        try {
            return replace(folder, copy, clock);
        } catch (StoreException failure) {
            if (!failure.unreadable()) {
                throw failure;
            }
            var aside = Store.replaceDamaged(folder, copy);
            try (var house = House.open(folder, clock)) {
                house.keeper().rebuild().join(); // the index may know changes that the copy does not
            }
            return aside;
        }
    }

    private static Path replace(Path folder, Path copy, Clock clock) {
        try (var house = House.open(folder, clock)) {
            var before = house.keeper().write(store -> store.restore(copy)).join();
            house.keeper().indexed().join();
            return before;
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StoreException known ? known : failure;
        }
    }
}
