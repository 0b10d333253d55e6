package dev.offprint.search;

import dev.offprint.model.SortOrder;

/// A question to the index.
///
/// @param text       in the query language of docs/query-language.md; any text is a question
/// @param limit      how many hits are wanted at most, from 1
/// @param meaning    whether meaning counts beside words, where the index knows meanings
/// @param highlights whether the hits' titles are to be lit and a snippet cut for each
public record SearchRequest(String text, SortOrder sort, int limit, boolean highlights, boolean meaning) {
    public SearchRequest {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
    }

    /// By words alone.
    public SearchRequest(String text, SortOrder sort, int limit, boolean highlights) {
        this(text, sort, limit, highlights, false);
    }

    /// The best `limit` hits by words alone, lit.
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, SortOrder.BEST, limit, true);
    }
}
