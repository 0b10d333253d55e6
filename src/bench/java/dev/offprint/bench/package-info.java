/// Measures the program: against plain Lucene on the same texts in the same run, its ranking on judged collections, its
/// parser against the libraries alone, a backfill that is killed, and a window while days are fetched.
///
/// Start at [dev.offprint.bench.SearchBench] (speed) and [dev.offprint.bench.RelevanceBench] (ranking);
/// `docs/performance.md` names the commands.
@NullMarked
package dev.offprint.bench;

import org.jspecify.annotations.NullMarked;
