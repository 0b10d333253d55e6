package dev.offprint.search;

import dev.offprint.model.Facet;
import dev.offprint.model.Narrowing;
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
final class Sieve {
    private Sieve() {}

    /// The query of the papers that have something.
    static Query query(Facet facet) {
        var value = facet.value();
        return switch (facet.kind()) {
            case STATE, HAS -> new TermQuery(new Term(Fields.FLAG, value.toLowerCase(Locale.ROOT)));
            case ORGANIZATION -> SortedSetDocValuesField.newSlowExactQuery(Fields.ORGANIZATIONS, new BytesRef(value));
            case KEYWORD -> SortedSetDocValuesField.newSlowExactQuery(Fields.KEYWORDS, new BytesRef(value));
            case AUTHOR -> SortedSetDocValuesField.newSlowExactQuery(Fields.AUTHORS, new BytesRef(value));
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
        return LongField.newRangeQuery(Fields.PUBLISHED, from, to);
    }

    /// The query of the papers that pass a narrowing and answer `match`; the order of `match` stays.
    static Query narrowed(Query match, Narrowing by) {
        if (by.isEmpty()) {
            return match;
        }
        var query = new BooleanQuery.Builder().add(match, Occur.MUST);
        by.facets().forEach(facet -> query.add(query(facet), Occur.FILTER));
        return query.build();
    }

    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
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

    static FixedBitSet of(IndexSearcher searcher, ScoreDoc[] docs) {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var doc : docs) {
            bits.set(doc.doc);
        }
        return bits;
    }

    /// Those of `all` that pass.
    static FixedBitSet passing(IndexSearcher searcher, FixedBitSet all, Narrowing by) throws IOException {
        for (var facet : by.facets()) {
            all.and(matching(searcher, query(facet)));
        }
        return all;
    }

    /// The documents of papers with these keys, which a bit each stands for.
    static FixedBitSet keyed(IndexSearcher searcher, BitSet keys) throws IOException {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
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
    static BitSet keys(IndexSearcher searcher, FixedBitSet docs) throws IOException {
        var keys = new BitSet();
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
            for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
                if (docs.get(leaf.docBase + doc)) {
                    keys.set(Math.toIntExact(column.longValue()));
                }
            }
        }
        return keys;
    }
}
