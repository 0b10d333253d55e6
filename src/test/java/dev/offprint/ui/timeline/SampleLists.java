package dev.offprint.ui.timeline;

import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.ListResult;
import dev.offprint.model.Byline;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MatchTotals;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.search.SearchAnswer;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import dev.offprint.search.SearchResult;
import dev.offprint.ui.SampleLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists of numbered papers, for as many as a test wants.
public final class SampleLists extends ForwardingLibrary {
    public final List<String> asked = new ArrayList<>();
    final Set<Long> read = new HashSet<>();
    final Set<Long> starred = new HashSet<>();
    public long[] keys = {};
    int hidden;
    boolean meanings;
    /// How many hits have all the words; -1 where these are not told apart.
    int leading = -1;
    /// What is recommended now; all of the papers as long as it is null.
    long @Nullable [] recommended;

    @Nullable
    RuntimeException trouble;

    public SampleLists(long... keys) {
        super(SampleLibrary.empty());
        this.keys = keys;
    }

    static PaperRow row(long key, boolean read) {
        return new PaperRow(
                key,
                new PaperId("p:" + key),
                "Paper " + key,
                Byline.of(List.of("A. Inkpen")),
                null,
                null,
                PaperCounts.NONE,
                false,
                read,
                false,
                false,
                false,
                List.of());
    }

    @Override
    public ListResult list(ListQuery listing) {
        if (trouble != null) {
            throw trouble;
        }
        asked.add("list " + (listing.period() == null ? "all" : listing.period().text())
                + (listing.unread() ? " unread" : ""));
        var listed = Arrays.stream(listing.recommended() && recommended != null ? recommended : keys)
                .filter(key -> !listing.starred() || starred.contains(key))
                .filter(key -> !listing.unread() || !read.contains(key))
                .toArray();
        return new ListResult(listed, listing.includesMuted() ? 0 : hidden, null, keys.length == 0);
    }

    @Override
    public List<PaperRow> readRows(long[] wanted) {
        asked.add("rows " + wanted[0] + ".." + wanted[wanted.length - 1]);
        return Arrays.stream(wanted)
                .filter(key -> Arrays.stream(keys).anyMatch(each -> each == key))
                .mapToObj(key -> row(key, read.contains(key)))
                .toList();
    }

    /// Every third paper is about kites.
    @Override
    public Map<Long, List<Topic>> findTopics(long[] wanted) {
        asked.add("topics " + wanted[0] + ".." + wanted[wanted.length - 1]);
        return Arrays.stream(wanted)
                .filter(key -> key % 3 == 0)
                .boxed()
                .collect(Collectors.toMap(key -> key, _ -> List.of(Topic.of("Kites", "kite", Topic.Colour.BLUE))));
    }

    @Override
    public SearchAnswer search(SearchRequest request, FacetFilter by) {
        asked.add("search " + request.text() + " by " + request.sort().text());
        var hits = Arrays.stream(keys)
                .filter(key -> ("Paper " + key).contains(request.text()))
                .mapToObj(key -> row(key, read.contains(key)))
                .map(row -> new SearchHit(row, 1, HighlightedText.plain(row.title()), null, false))
                .toList();
        var ordered = request.meaning() ? hits.reversed() : hits; // so that the two orders differ
        var shown = ordered.stream().limit(request.limit()).toList();
        return new SearchAnswer(
                new SearchResult(
                        shown,
                        List.of(),
                        leading < 0
                                ? MatchTotals.of(hits.size(), shown.size())
                                : new MatchTotals(leading, hits.size(), leading),
                        0),
                hits.size(),
                null,
                Facets.NONE);
    }

    @Override
    public boolean knowsMeanings() {
        return meanings;
    }

    /// Every other paper has code.
    @Override
    public long[] filter(long[] all, FacetFilter by) {
        return Arrays.stream(all).filter(key -> by.isEmpty() || key % 2 == 0).toArray();
    }

    @Override
    public Facets countFacets(long[] all, FacetFilter by) {
        long papers = Arrays.stream(all).filter(key -> key % 2 == 0).count();
        return new Facets(
                filter(all, by).length, Map.of(FacetValue.Kind.HAS, List.of(new Facets.Count("code", papers))));
    }
}
