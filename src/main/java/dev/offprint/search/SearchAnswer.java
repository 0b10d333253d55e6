package dev.offprint.search;

import dev.offprint.model.Facets;
import org.jspecify.annotations.Nullable;

/// A search result with what is shown beside it, all of one parse of the query and one view of the index.
///
/// @param total      how many papers the query finds in all, exactly
/// @param didYouMean a misspelt query as it may have been meant; null where nothing seems wrong with it
/// @param facets     what those papers have, the ones beyond the limit included
public record SearchAnswer(
        SearchResult result, long total, @Nullable String didYouMean, Facets facets) {}
