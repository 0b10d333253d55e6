/// Text to index terms, the same for papers and queries: tokens, folding, stemming, positions.
///
/// Start at [dev.offprint.search.analysis.Tokenizer] and [dev.offprint.search.analysis.TermNormalizer].
@NullMarked
package dev.offprint.search.analysis;

import org.jspecify.annotations.NullMarked;
