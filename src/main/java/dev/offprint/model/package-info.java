/// Values shared by all packages: papers, editions, appearances, reader state, actions and changes, as immutable
/// records and sealed interfaces.
///
/// Depends only on `java.base`. Start at [dev.offprint.model.Paper] (what a source says),
/// [dev.offprint.model.SourceEntry] (on which list) and [dev.offprint.model.StoredPaper] (what the store makes of it).
/// All values are thread-safe.
@NullMarked
package dev.offprint.model;

import org.jspecify.annotations.NullMarked;
