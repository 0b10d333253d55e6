/// What a paper, an edition, an appearance, a mark and a change are: immutable records and sealed families.
///
/// Imports nothing of ours and nothing but `java.base`; every other package speaks in these words.
/// Start at [dev.offprint.model.Paper] (what a source says), [dev.offprint.model.SourceEntry] (where it says so) and
/// [dev.offprint.model.StoredPaper] (what the store makes of it). Every value may cross threads.
@NullMarked
package dev.offprint.model;

import org.jspecify.annotations.NullMarked;
