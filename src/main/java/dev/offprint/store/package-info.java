/// The primary storage: one SQLite database with the data of sources and the reader's state.
///
/// Start at [dev.offprint.store.Store]. `Schema` lists the migration steps, `ConnectionPool` lends connections,
/// `MergeBatch` merges entries, `PaperMatcher` and `WorkMatch` decide which row an entry belongs to,
/// `MergedMetadata` resolves conflicting metadata, `UndoJournal` records actions for undo. Data of sources
/// (`paper`, `appearance`, `observation`) and of the reader (`mark`, `tag`, `act`) are in different tables, so
/// that fetching cannot change the reader's state.
///
/// Threads: one thread writes (the one of `LibraryWriter`), any thread reads; other processes may do both at
/// the same time.
@NullMarked
package dev.offprint.store;

import org.jspecify.annotations.NullMarked;
