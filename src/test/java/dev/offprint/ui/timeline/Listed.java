package dev.offprint.ui.timeline;

import dev.offprint.model.Byline;
import dev.offprint.model.Counts;
import dev.offprint.model.Facet;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import dev.offprint.model.Narrowing;
import dev.offprint.model.PaperId;
import dev.offprint.model.Period;
import dev.offprint.model.Ranking;
import dev.offprint.model.Row;
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
public final class Listed implements Lists {
    public final List<String> asked = new ArrayList<>();
    final Set<Long> read = new HashSet<>();
    final Set<Long> starred = new HashSet<>();
    public long[] keys = {};
    int hidden;
    /// What is recommended now; all of the papers as long as it is null.
    long @Nullable [] recommended;

    @Nullable
    RuntimeException trouble;

    public Listed(long... keys) {
        this.keys = keys;
    }

    static Row row(long key, boolean read) {
        return new Row(
                key,
                new PaperId("p:" + key),
                "Paper " + key,
                Byline.of(List.of("A. Inkpen")),
                null,
                null,
                Counts.NONE,
                false,
                read,
                false,
                false,
                false,
                List.of());
    }

    @Override
    public int hidden(Listing listing) {
        return listing.muted() ? 0 : hidden;
    }

    @Override
    public long[] list(Listing listing) {
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
    public List<Row> rows(long[] wanted) {
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
    public Hits search(String text, Ranking ranking, Narrowing by, int limit) {
        asked.add("search " + text + " by " + ranking.text());
        var lines = Arrays.stream(keys)
                .filter(key -> ("Paper " + key).contains(text))
                .mapToObj(key -> new Line(row(key, read.contains(key)), null, null))
                .toList();
        return new Hits(lines.stream().limit(limit).toList(), List.of(), null, lines.size());
    }

    /// Every other paper has code.
    @Override
    public long[] narrow(long[] all, Narrowing by) {
        return Arrays.stream(all).filter(key -> by.isEmpty() || key % 2 == 0).toArray();
    }

    @Override
    public Facets facets(long[] all, Narrowing by) {
        long papers = Arrays.stream(all).filter(key -> key % 2 == 0).count();
        return new Facets(narrow(all, by).length, Map.of(Facet.Kind.HAS, List.of(new Facets.Count("code", papers))));
    }

    @Override
    public Facets facets(String text, Ranking ranking, Narrowing by, int limit) {
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
