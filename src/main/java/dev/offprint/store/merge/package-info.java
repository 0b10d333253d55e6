/// Merges entries from sources into stored papers: identity, metadata precedence, count history.
///
/// Start at [dev.offprint.store.merge.MergeBatch]. Runs on the writer thread, in one transaction.
@NullMarked
package dev.offprint.store.merge;

import org.jspecify.annotations.NullMarked;
