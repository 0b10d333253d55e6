/// Opening, backing up, restoring and salvaging the library file.
///
/// Start at [dev.offprint.store.backup.LibraryOpener] and [dev.offprint.store.backup.BackupWriter].
@NullMarked
package dev.offprint.store.backup;

import org.jspecify.annotations.NullMarked;
