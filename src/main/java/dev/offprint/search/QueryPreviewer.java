package dev.offprint.search;

import dev.offprint.search.index.IndexFields;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/// Tries a question out before it is saved.
final class QueryPreviewer {
    private QueryPreviewer() {}

    /// A paper found. `day` counts from 1970; without a day it is the least number.
    private record Paper(long key, long day) {}

    /// @param newest how many of the newest papers are to be named
    static QueryPreview of(IndexSearcher searcher, String question, Synonyms synonyms, int newest) throws IOException {
        var hints = new ArrayList<>(QueryParser.read(question).hints());
        var query = TopicMatcher.query(searcher, question, synonyms);
        var papers = new ArrayList<Paper>();
        for (var leaf : searcher.getLeafContexts()) {
            collect(searcher, leaf, searcher.rewrite(query), papers);
        }
        var days = new TreeMap<LocalDate, Integer>();
        for (var paper : papers) {
            if (paper.day != Long.MIN_VALUE) {
                days.merge(LocalDate.ofEpochDay(paper.day), 1, Integer::sum);
            }
        }
        papers.sort(Comparator.comparingLong(Paper::day)
                .thenComparingLong(Paper::key)
                .reversed());
        var examples = papers.stream().limit(newest).map(Paper::key).toList();
        return new QueryPreview(papers.size(), days, examples, hints);
    }

    private static void collect(IndexSearcher searcher, LeafReaderContext leaf, Query query, List<Paper> papers)
            throws IOException {
        var scorer =
                searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
        if (scorer == null) {
            return;
        }
        var live = leaf.reader().getLiveDocs();
        var keys = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        var days = DocValues.getSortedNumeric(leaf.reader(), IndexFields.PUBLISHED);
        var each = scorer.iterator();
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if ((live == null || live.get(doc)) && keys.advanceExact(doc)) {
                papers.add(new Paper(keys.longValue(), day(days, doc)));
            }
        }
    }

    private static long day(SortedNumericDocValues days, int doc) throws IOException {
        return days.advanceExact(doc) ? days.nextValue() : Long.MIN_VALUE;
    }
}
