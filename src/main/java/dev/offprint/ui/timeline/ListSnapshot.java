package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import dev.offprint.model.SectionHit;
import dev.offprint.search.SearchHit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The loaded result of a list request.
///
/// @param lines      for a search: highlights and snippet per hit
/// @param filter     the filter
/// @param unfiltered for a list: its papers before filtering
/// @param correction for a search: the spelling suggestion; null for none
/// @param hidden     number of papers left out because of muted topics
/// @param total      total number of papers, which for a search may exceed `keys`
/// @param matches    for a search: how many papers have all and some of the words
/// @param facets     for a search: the facets of its papers
record ListSnapshot(
        ListRequest request,
        FacetFilter filter,
        PaperKeys keys,
        PaperKeys unfiltered,
        Map<Long, SearchHit> lines,
        List<Message> hints,
        @Nullable String correction,
        long total,
        MatchTotals matches,
        int hidden,
        boolean libraryEmpty,
        @Nullable LedgerEntry ledger,
        @Nullable Facets facets) {
    /// Number of following papers to look up when a paper has left the list: each lookup in a list of a million takes a
    /// millisecond.
    private static final int MAX_LOOKUPS = 50;

    static final ListSnapshot NONE = new ListSnapshot(
            new ListRequest.Browse(ListQuery.ALL),
            FacetFilter.NONE,
            PaperKeys.NONE,
            PaperKeys.NONE,
            Map.of(),
            List.of(),
            null,
            0,
            MatchTotals.NONE,
            0,
            false,
            null,
            null);

    /// The index of the first hit that has only some of the words, behind those that have all; -1 for none.
    int firstPartial() {
        return matches.leading() > 0 && matches.leading() < keys.size() ? matches.leading() : -1;
    }

    /// Whether a search finds more papers than are listed.
    boolean more() {
        return request instanceof ListRequest.Search && keys.size() < matches.some();
    }

    /// The hit of the paper at an index; null for a list.
    @Nullable
    SearchHit hit(int index) {
        return lines.get(keys.get(index));
    }

    /// The sections in which papers were found, by paper.
    private Map<Long, SectionHit> sections() {
        var sections = new HashMap<Long, SectionHit>();
        for (var hit : lines.values()) {
            var section = hit.section();
            if (section != null) {
                sections.put(hit.key(), section);
            }
        }
        return sections;
    }

    ListInfo info() {
        return new ListInfo(request, total, ledger, sections());
    }

    /// The index of a paper; if it left the same list since `before`, the index of the nearest following paper that is
    /// still there, else of the paper now at its position. -1 for none.
    int indexOf(long paper, ListSnapshot before) {
        int index = keys.indexOf(paper);
        if (index >= 0 || !request.equals(before.request) || !filter.equals(before.filter)) {
            return index;
        }
        int from = before.keys.indexOf(paper);
        for (int i = from + 1; from >= 0 && i < Math.min(before.keys.size(), from + MAX_LOOKUPS); i++) {
            int found = keys.indexOf(before.keys.get(i));
            if (found >= 0) {
                return found;
            }
        }
        return Math.min(from, keys.size() - 1);
    }

    /// This snapshot without the paper at `index`.
    ListSnapshot without(int index) {
        return new ListSnapshot(
                request,
                filter,
                keys.without(index),
                unfiltered,
                lines,
                hints,
                correction,
                total - 1,
                index < matches.leading() ? matches.withoutOne() : matches,
                hidden,
                libraryEmpty,
                ledger,
                facets);
    }
}
