/// All writes to the library: into the store first, then into the index derived from it.
///
/// Start at [dev.offprint.library.write.LibraryWriter]. It owns two threads: `writer` writes the store,
/// `indexer` updates the index to the store's change sequence. The index is only updated from the store, so
/// import, fetch, reader actions, start-up and repair share one path.
@NullMarked
package dev.offprint.library.write;

import org.jspecify.annotations.NullMarked;
