/// Similar papers, near-duplicates, and recommendations from the reader's stars.
///
/// Start at [dev.offprint.search.similar.SimilarPaperFinder] and [dev.offprint.search.similar.Recommender].
/// Stateless; any thread.
@NullMarked
package dev.offprint.search.similar;

import org.jspecify.annotations.NullMarked;
