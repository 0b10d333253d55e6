package dev.offprint.library;

import dev.offprint.model.Facets;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Ranking;
import dev.offprint.model.Similar;
import dev.offprint.search.Index;
import dev.offprint.search.Query;
import org.jspecify.annotations.Nullable;

/// Searches and lists narrowed down and counted, and papers like another. Any thread; every question waits for the
/// disk.
///
/// Counts come from the index, which follows the store within a moment of every change: a change is told once more when
/// it has.
public final class Finding {
    /// Values of a kind that are counted, such as the commonest keywords.
    public static final int VALUES = 30;

    private final Index index;

    Finding(Index index) {
        this.index = index;
    }

    /// The best `limit` of a query's papers that pass, lit; narrowing never lets others in.
    public SearchPage search(String text, Ranking ranking, Narrowing by, int limit) {
        return page(query(text, ranking, limit, true), by);
    }

    /// The best `limit` of a query's papers as rows alone: nothing is lit, and there are no snippets.
    SearchPage plain(String text, Ranking ranking, int limit) {
        return page(query(text, ranking, limit, false), Narrowing.NONE);
    }

    private SearchPage page(Query query, Narrowing by) {
        var found = index.search(query, by);
        var lines = found.hits().stream()
                .map(hit -> new SearchRow(hit.row(), hit.score(), hit.title(), hit.snippet()))
                .toList();
        return new SearchPage(lines, found.hints(), found.sequence());
    }

    /// How many papers the list of [#search] has in all.
    public long count(String text, Ranking ranking, Narrowing by, int limit) {
        return index.count(query(text, ranking, limit, false), by);
    }

    /// What the papers of the list of [#search] have, those beyond `limit` included.
    public Facets facets(String text, Ranking ranking, Narrowing by, int limit) {
        return index.facets(query(text, ranking, limit, false), by, VALUES);
    }

    /// What the papers of a list have.
    public Facets facets(long[] keys, Narrowing by) {
        return index.facets(keys, by, VALUES);
    }

    /// The papers of a list that pass, in its order.
    public long[] narrow(long[] keys, Narrowing by) {
        return index.narrow(keys, by);
    }

    /// What a misspelt query may have been meant to be; null where nothing seems wrong with it.
    public @Nullable String meant(String text) {
        return index.meant(text);
    }

    /// Papers like one paper, copies of one work together. None where searches do not see the paper yet.
    ///
    /// @param limit from 1
    public Similar similar(long key, int limit) {
        return index.similar(key, limit);
    }

    private static Query query(String text, Ranking ranking, int limit, boolean highlights) {
        return new Query(text, ranking, limit, highlights);
    }
}
