package dev.offprint.search;

import dev.offprint.model.Ranking;

/// A question to the index.
///
/// @param text       in the query language of docs/query-language.md; any text is a question
/// @param limit      how many hits are wanted at most, from 1
/// @param highlights whether the hits' titles are to be lit and a snippet cut for each
public record Query(String text, Ranking sort, int limit, boolean highlights) {
    public Query {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
    }

    /// The best `limit` hits, lit.
    public static Query of(String text, int limit) {
        return new Query(text, Ranking.BEST, limit, true);
    }
}
