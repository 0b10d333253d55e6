/// The truth: one SQLite database that holds what sources said of papers and what the reader made of them.
///
/// Start at [dev.offprint.store.Store], the door. Behind it: `Schema` is the list of steps that make the tables,
/// `ConnectionPool` lends connections, `MergeBatch` merges what was read, `Identity` and `WorkMatch` say which row an
/// entry
/// belongs to, `MergedMetadata` says whose words win, `UndoJournal` keeps acts so that they can be undone. What a
/// source said
/// (`paper`, `appearance`, `observation`) and what the reader did (`mark`, `tag`, `act`) live in different tables, so
/// that no fetch can touch the reader's work.
///
/// Threads: one thread writes (the keeper), any thread reads; other processes may do both at the same time.
@NullMarked
package dev.offprint.store;

import org.jspecify.annotations.NullMarked;
