package dev.offprint.search.index;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.search.syntax.PaperFlag;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Counts what the papers of a set have, in one pass over them.
///
/// A paper that passes all that is chosen counts everywhere. One that fails in a single kind of which a paper has only
/// one value counts there alone: beside another year stands what that year would bring. For one thread.
public final class FacetCounter {
    private static final Set<PaperFlag> STATES = EnumSet.of(
            PaperFlag.UNREAD,
            PaperFlag.STARRED,
            PaperFlag.READ,
            PaperFlag.DISMISSED,
            PaperFlag.UPDATED,
            PaperFlag.WITHDRAWN);
    private static final Set<PaperFlag> HAVES =
            EnumSet.of(PaperFlag.CODE, PaperFlag.NOTE, PaperFlag.PDF, PaperFlag.SUMMARY);

    /// Months of so many years are told apart.
    private static final int MONTHS = 12 * 3000;

    private record Chosen(FacetValue.Kind kind, FixedBitSet papers) {}

    private final IndexSearcher searcher;
    private final FixedBitSet papers;
    private final List<Chosen> chosen = new ArrayList<>();
    private final Map<FacetValue.Kind, OrdinalCounter> tallies = new EnumMap<>(FacetValue.Kind.class);
    private final long[] flags = new long[Long.SIZE];
    /// By number of months since the year 0.
    private final long[] years = new long[MONTHS];

    private final long[] months = new long[MONTHS];
    private NumericDocValues flagged = DocValues.emptyNumeric();
    private SortedNumericDocValues published = DocValues.emptySortedNumeric();
    private long total;

    public FacetCounter(IndexSearcher searcher, FixedBitSet papers, FacetFilter by) throws IOException {
        this.searcher = searcher;
        this.papers = papers;
        for (var facet : by.facets()) {
            chosen.add(new Chosen(facet.kind(), DocSets.matching(searcher, DocSets.query(facet))));
        }
        tallies.put(FacetValue.Kind.ORGANIZATION, new OrdinalCounter(IndexFields.ORGANIZATIONS));
        tallies.put(FacetValue.Kind.KEYWORD, new OrdinalCounter(IndexFields.KEYWORDS));
        tallies.put(FacetValue.Kind.AUTHOR, new OrdinalCounter(IndexFields.AUTHORS));
    }

    /// @param most values of a kind at most; months and years are all counted
    public Facets facets(int most) throws IOException {
        for (var leaf : searcher.getLeafContexts()) {
            part(leaf);
        }
        var counts = new EnumMap<FacetValue.Kind, List<Facets.Count>>(FacetValue.Kind.class);
        counts.put(FacetValue.Kind.STATE, flags(STATES));
        counts.put(FacetValue.Kind.HAS, flags(HAVES));
        counts.put(FacetValue.Kind.YEAR, periods(years, year -> Year.of(year).toString()));
        counts.put(
                FacetValue.Kind.MONTH,
                periods(
                        months,
                        month -> YearMonth.of(month / 12, month % 12 + 1).toString()));
        for (var tally : tallies.entrySet()) {
            counts.put(tally.getKey(), tally.getValue().commonest(most));
        }
        return new Facets(total, counts);
    }

    private void part(LeafReaderContext leaf) throws IOException {
        for (var tally : tallies.values()) {
            tally.part(leaf);
        }
        flagged = DocValues.getNumeric(leaf.reader(), IndexFields.FLAGS);
        published = DocValues.getSortedNumeric(leaf.reader(), IndexFields.PUBLISHED);
        int end = leaf.docBase + leaf.reader().maxDoc();
        int doc = next(leaf.docBase, end);
        while (doc < end) {
            count(doc, doc - leaf.docBase);
            doc = next(doc + 1, end);
        }
    }

    private int next(int from, int end) {
        int next = from >= end ? end : papers.nextSetBit(from, end);
        return next == DocIdSetIterator.NO_MORE_DOCS ? end : next;
    }

    private void count(int doc, int local) throws IOException {
        FacetValue.Kind only = null;
        for (var each : chosen) {
            if (!each.papers.get(doc)) {
                if (only != null || !each.kind.singleValued()) {
                    return;
                }
                only = each.kind;
            }
        }
        total += only == null ? 1 : 0;
        for (var tally : tallies.entrySet()) {
            if (only == null || only == tally.getKey()) {
                tally.getValue().count(local);
            }
        }
        if (only == null && flagged.advanceExact(local)) {
            count(flagged.longValue());
        }
        if ((only == null || only == FacetValue.Kind.YEAR || only == FacetValue.Kind.MONTH)
                && published.advanceExact(local)) {
            count(LocalDate.ofEpochDay(published.nextValue()), only);
        }
    }

    private void count(long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            flags[Long.numberOfTrailingZeros(left)]++;
        }
    }

    private void count(LocalDate day, FacetValue.@Nullable Kind only) {
        int month = Math.clamp(day.getYear() * 12L + day.getMonthValue() - 1, 0, MONTHS - 1);
        if (only != FacetValue.Kind.MONTH) {
            years[month / 12]++;
        }
        if (only != FacetValue.Kind.YEAR) {
            months[month]++;
        }
    }

    private List<Facets.Count> flags(Set<PaperFlag> of) {
        return of.stream()
                .map(flag -> new Facets.Count(flag.term(), flags[Long.numberOfTrailingZeros(flag.bit())]))
                .filter(count -> count.papers() > 0)
                .sorted(Comparator.comparingLong(Facets.Count::papers).reversed())
                .toList();
    }

    /// Newest first.
    private static List<Facets.Count> periods(long[] counts, IntFunction<String> text) {
        var found = new ArrayList<Facets.Count>();
        for (int i = counts.length - 1; i >= 0; i--) {
            if (counts[i] > 0) {
                found.add(new Facets.Count(text.apply(i), counts[i]));
            }
        }
        return found;
    }
}
