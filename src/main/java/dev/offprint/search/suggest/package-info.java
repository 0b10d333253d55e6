/// Completion of a half-typed query and spelling correction, from the terms of the index.
///
/// Start at [dev.offprint.search.suggest.QuerySuggester] and [dev.offprint.search.suggest.SpellingSuggester]. Any
/// thread.
@NullMarked
package dev.offprint.search.suggest;

import org.jspecify.annotations.NullMarked;
