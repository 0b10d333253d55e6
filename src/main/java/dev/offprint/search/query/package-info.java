/// Compiles a parsed query into Lucene queries, and scores: BM25 weights, proximity, recency.
///
/// Start at [dev.offprint.search.query.QueryCompiler]. Any thread.
@NullMarked
package dev.offprint.search.query;

import org.jspecify.annotations.NullMarked;
