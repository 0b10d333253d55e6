package dev.offprint.library;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// Searches and lists narrowed down and counted, and papers like another. Any thread; every question waits for the
/// disk.
///
/// Counts come from the index, which follows the store within a moment of every change: a change is told once more when
/// it has.
public final class SearchQueries {
    /// Values of a kind that are counted, such as the commonest keywords.
    public static final int VALUES = 30;

    private final SearchIndex index;

    SearchQueries(SearchIndex index) {
        this.index = index;
    }

    /// The best `limit` of a query's papers that pass, lit; narrowing never lets others in.
    public SearchResultPage search(String text, SortOrder ranking, FacetFilter by, int limit) {
        return page(query(text, ranking, limit, true), by);
    }

    /// The best `limit` of a query's papers as rows alone: nothing is lit, and there are no snippets.
    SearchResultPage plain(String text, SortOrder ranking, int limit) {
        return page(query(text, ranking, limit, false), FacetFilter.NONE);
    }

    private SearchResultPage page(SearchRequest query, FacetFilter by) {
        var found = index.search(query, by);
        var lines = found.hits().stream()
                .map(hit -> new SearchResultRow(hit.row(), hit.score(), hit.title(), hit.snippet()))
                .toList();
        return new SearchResultPage(lines, found.hints(), found.sequence());
    }

    /// How many papers the list of [#search] has in all.
    public long count(String text, SortOrder ranking, FacetFilter by, int limit) {
        return index.count(query(text, ranking, limit, false), by);
    }

    /// What the papers of the list of [#search] have, those beyond `limit` included.
    public Facets facets(String text, SortOrder ranking, FacetFilter by, int limit) {
        return index.facets(query(text, ranking, limit, false), by, VALUES);
    }

    /// What the papers of a list have.
    public Facets facets(long[] keys, FacetFilter by) {
        return index.facets(keys, by, VALUES);
    }

    /// The papers of a list that pass, in its order.
    public long[] narrow(long[] keys, FacetFilter by) {
        return index.narrow(keys, by);
    }

    /// What a misspelt query may have been meant to be; null where nothing seems wrong with it.
    public @Nullable String meant(String text) {
        return index.meant(text);
    }

    /// Papers like one paper, copies of one work together. None where searches do not see the paper yet.
    ///
    /// @param limit from 1
    public SimilarPapers similar(long key, int limit) {
        return index.similar(key, limit);
    }

    private static SearchRequest query(String text, SortOrder ranking, int limit, boolean highlights) {
        return new SearchRequest(text, ranking, limit, highlights);
    }
}
