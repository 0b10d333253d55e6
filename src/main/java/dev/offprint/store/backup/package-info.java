/// Opening, backup, restore and replacement of the library file.
///
/// Start at [dev.offprint.store.backup.LibraryOpener] and [dev.offprint.store.backup.BackupWriter].
@NullMarked
package dev.offprint.store.backup;

import org.jspecify.annotations.NullMarked;
