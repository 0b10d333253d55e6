package dev.offprint.ui.timeline;

import dev.offprint.model.Byline;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists of numbered papers, for as many as a test wants.
public final class SampleLists implements ListAccess {
    public final List<String> asked = new ArrayList<>();
    final Set<Long> read = new HashSet<>();
    final Set<Long> starred = new HashSet<>();
    public long[] keys = {};
    int hidden;
    /// What is recommended now; all of the papers as long as it is null.
    long @Nullable [] recommended;

    @Nullable
    RuntimeException trouble;

    public SampleLists(long... keys) {
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
    public int hidden(ListQuery listing) {
        return listing.includesMuted() ? 0 : hidden;
    }

    @Override
    public long[] list(ListQuery listing) {
        if (trouble != null) {
            throw trouble;
        }
        asked.add("list " + (listing.period() == null ? "all" : listing.period().text())
                + (listing.unread() ? " unread" : ""));
        return Arrays.stream(listing.recommended() && recommended != null ? recommended : keys)
                .filter(key -> !listing.starred() || starred.contains(key))
                .filter(key -> !listing.unread() || !read.contains(key))
                .toArray();
    }

    @Override
    public List<PaperRow> rows(long[] wanted) {
        asked.add("rows " + wanted[0] + ".." + wanted[wanted.length - 1]);
        return Arrays.stream(wanted)
                .filter(key -> Arrays.stream(keys).anyMatch(each -> each == key))
                .mapToObj(key -> row(key, read.contains(key)))
                .toList();
    }

    /// Every third paper is about kites.
    @Override
    public Map<Long, List<Topic>> topics(long[] wanted) {
        asked.add("topics " + wanted[0] + ".." + wanted[wanted.length - 1]);
        return Arrays.stream(wanted)
                .filter(key -> key % 3 == 0)
                .boxed()
                .collect(Collectors.toMap(key -> key, _ -> List.of(Topic.of("Kites", "kite", Topic.Colour.BLUE))));
    }

    @Override
    public Hits search(String text, SortOrder ranking, FacetFilter by, int limit) {
        asked.add("search " + text + " by " + ranking.text());
        var lines = Arrays.stream(keys)
                .filter(key -> ("Paper " + key).contains(text))
                .mapToObj(key -> new Line(row(key, read.contains(key)), null, null))
                .toList();
        return new Hits(lines.stream().limit(limit).toList(), List.of(), null, lines.size());
    }

    /// Every other paper has code.
    @Override
    public long[] narrow(long[] all, FacetFilter by) {
        return Arrays.stream(all).filter(key -> by.isEmpty() || key % 2 == 0).toArray();
    }

    @Override
    public Facets facets(long[] all, FacetFilter by) {
        long papers = Arrays.stream(all).filter(key -> key % 2 == 0).count();
        return new Facets(
                narrow(all, by).length, Map.of(FacetValue.Kind.HAS, List.of(new Facets.Count("code", papers))));
    }

    @Override
    public Facets facets(String text, SortOrder ranking, FacetFilter by, int limit) {
        return Facets.NONE;
    }

    @Override
    public @Nullable LedgerEntry ledger(Period period) {
        return null;
    }

    @Override
    public boolean libraryEmpty() {
        return keys.length == 0;
    }
}
