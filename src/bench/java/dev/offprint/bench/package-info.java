/// Measures the program against plain Lucene on the same texts in the same run, and its ranking on judged collections.
///
/// Start at [dev.offprint.bench.SearchBench] (speed) and [dev.offprint.bench.RelevanceBench] (ranking); the README
/// names the commands.
@NullMarked
package dev.offprint.bench;

import org.jspecify.annotations.NullMarked;
