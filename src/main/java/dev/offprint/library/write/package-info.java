/// The one place where the library is written: into the store first, then into the index that follows it.
///
/// Start at [dev.offprint.library.write.LibraryWriter]. It owns two threads: `keeper` writes the store, `indexer`
/// brings the index up
/// to the store's change
/// sequence. The index only ever learns by following the store, so import, fetch, marks, start-up and repair share one
/// path.
@NullMarked
package dev.offprint.library.write;

import org.jspecify.annotations.NullMarked;
