package dev.offprint.library;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import dev.offprint.model.PaperRow;
import dev.offprint.search.FullTextHit;
import dev.offprint.search.SearchAnswer;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.search.SearchResult;
import dev.offprint.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers a question that begins or ends with `in:text`: its words are looked for in the whole papers that are kept,
/// its conditions (`is:starred`, `year:2025`) hold as in other questions.
final class FullTextSearch {
    private static final Pattern ASKED = Pattern.compile("(?i)(?<!\\S)in:(?:text|fulltext)(?!\\S)");
    private static final Pattern CONDITION = Pattern.compile("-?\\w+:(?:\"[^\"]*\"|\\S+)");
    /// Papers that are looked at, so that enough are left by the conditions.
    private static final int MOST = 2_000;

    private final FullTexts fullTexts;
    private final Store store;
    private final SearchIndex index;

    FullTextSearch(FullTexts fullTexts, Store store, SearchIndex index) {
        this.fullTexts = fullTexts;
        this.store = store;
        this.index = index;
    }

    static boolean asks(String question) {
        return ASKED.matcher(question).find();
    }

    SearchAnswer answer(SearchRequest request, FacetFilter filter) {
        var text = ASKED.matcher(request.text()).replaceAll(" ").strip();
        var words = CONDITION.matcher(text).replaceAll(" ").strip();
        var conditions =
                CONDITION.matcher(text).results().map(found -> found.group()).collect(Collectors.joining(" "));
        var found = words.isEmpty() ? List.<FullTextHit>of() : fullTexts.search(words, MOST);
        var papers = found.stream().mapToLong(FullTextHit::paper).toArray();
        var passing = index.narrow(conditions.isEmpty() ? papers : fulfilling(papers, conditions), filter);
        var rows = rows(passing);
        var hits = new ArrayList<SearchHit>();
        for (var hit : found) {
            var row = rows.get(hit.paper());
            if (row != null) {
                hits.add(hit(hit, row));
            }
        }
        var shown = hits.subList(0, Math.min(request.limit(), hits.size()));
        var hints = words.isEmpty() ? List.of(Message.of("search.text.words")) : List.<Message>of();
        var totals = MatchTotals.of(hits.size(), shown.size());
        var result = new SearchResult(shown, hints, totals, index.searchable());
        return new SearchAnswer(result, hits.size(), null, index.facets(passing, filter, Library.FACET_VALUES));
    }

    private long[] fulfilling(long[] papers, String conditions) {
        var request = new SearchRequest("is:kept " + conditions, dev.offprint.model.SortOrder.DATE, MOST, false);
        var fulfilling =
                index.search(request).hits().stream().map(SearchHit::key).collect(Collectors.toSet());
        return Arrays.stream(papers).filter(fulfilling::contains).toArray();
    }

    private Map<Long, PaperRow> rows(long[] keys) {
        var rows = new HashMap<Long, PaperRow>();
        store.rows(keys).forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static SearchHit hit(FullTextHit hit, PaperRow row) {
        var lead = hit.section().title().isEmpty() ? "" : hit.section().title() + ": ";
        var snippet = new HighlightedText(
                lead + hit.snippet().text(),
                hit.snippet().spans().stream()
                        .map(span -> new HighlightedText.Span(span.start() + lead.length(), span.end() + lead.length()))
                        .toList());
        return new SearchHit(row, hit.score(), HighlightedText.plain(row.title()), snippet, false, hit.section());
    }
}
