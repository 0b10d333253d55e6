package dev.offprint.search.index;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import java.io.IOException;
import java.time.Year;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Sets of papers, a bit for each document of the index.
public final class DocSets {
    private DocSets() {}

    /// The query of the papers that have something.
    static Query query(FacetValue facet) {
        var value = facet.value();
        return switch (facet.kind()) {
            case STATE, HAS -> new TermQuery(new Term(IndexFields.FLAG, value.toLowerCase(Locale.ROOT)));
            case ORGANIZATION ->
                SortedSetDocValuesField.newSlowExactQuery(IndexFields.ORGANIZATIONS, new BytesRef(value));
            case KEYWORD -> SortedSetDocValuesField.newSlowExactQuery(IndexFields.KEYWORDS, new BytesRef(value));
            case AUTHOR -> SortedSetDocValuesField.newSlowExactQuery(IndexFields.AUTHORS, new BytesRef(value));
            case YEAR -> {
                var year = Year.parse(value);
                yield published(
                        year.atDay(1).toEpochDay(),
                        year.atMonth(12).atEndOfMonth().toEpochDay());
            }
            case MONTH -> {
                var month = YearMonth.parse(value);
                yield published(
                        month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
            }
        };
    }

    private static Query published(long from, long to) {
        return LongField.newRangeQuery(IndexFields.PUBLISHED, from, to);
    }

    /// The query of the papers that pass a narrowing and answer `match`; the order of `match` stays.
    public static Query narrowed(Query match, FacetFilter by) {
        if (by.isEmpty()) {
            return match;
        }
        var query = new BooleanQuery.Builder().add(match, Occur.MUST);
        by.facets().forEach(facet -> query.add(query(facet), Occur.FILTER));
        return query.build();
    }

    public static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getLeafContexts()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            var docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    bits.set(leaf.docBase + doc);
                }
            }
        }
        return bits;
    }

    public static FixedBitSet of(IndexSearcher searcher, ScoreDoc[] docs) {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var doc : docs) {
            bits.set(doc.doc);
        }
        return bits;
    }

    /// Those of `all` that pass.
    public static FixedBitSet passing(IndexSearcher searcher, FixedBitSet all, FacetFilter by) throws IOException {
        for (var facet : by.facets()) {
            all.and(matching(searcher, query(facet)));
        }
        return all;
    }

    /// The documents of papers with these keys, which a bit each stands for.
    public static FixedBitSet keyed(IndexSearcher searcher, BitSet keys) throws IOException {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            var live = leaf.reader().getLiveDocs();
            for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
                if ((live == null || live.get(doc)) && keys.get(Math.toIntExact(column.longValue()))) {
                    bits.set(leaf.docBase + doc);
                }
            }
        }
        return bits;
    }

    /// The keys of those papers.
    public static BitSet keys(IndexSearcher searcher, FixedBitSet docs) throws IOException {
        var keys = new BitSet();
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
                if (docs.get(leaf.docBase + doc)) {
                    keys.set(Math.toIntExact(column.longValue()));
                }
            }
        }
        return keys;
    }
}
