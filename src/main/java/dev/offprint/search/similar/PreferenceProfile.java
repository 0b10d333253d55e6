package dev.offprint.search.similar;

import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.TermLookup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Which words tell the papers that the reader starred from those that the reader dismissed.
///
/// Titles and abstracts alone: the categories that stand among the keywords (`cs.LG`) mislead as words.
///
/// Rocchio's method (in Salton, *The SMART Retrieval System*, 1971, chapter 14): of each paper how much it says its
/// words, as a vector of length 1; the mean of the starred less the mean of the dismissed. The words that say most make
/// up a question, and how well a paper answers that is its fit. Of the ways that were tried it ranked best and cost
/// least: docs/decisions/0021-recommendations.md.
///
/// @param words the most telling first
record PreferenceProfile(List<Leaning> words) {
    static final PreferenceProfile NONE = new PreferenceProfile(List.of());

    /// How much the dismissed count beside the starred.
    private static final float DISMISSED = 1.5f;
    /// Words that make up the question. More of them bring in words that the papers share by chance.
    private static final int MOST = 50;
    /// A word that is in fewer papers finds nothing but the one that it comes from.
    private static final int FEWEST = 2;

    /// @param term   as the index has it
    /// @param weight how much it speaks for a paper, above 0
    /// @param starred how many of the starred papers say it
    record Leaning(String term, float weight, int starred) {}

    PreferenceProfile {
        words = List.copyOf(words);
    }

    /// What these papers say; [#NONE] where none is starred.
    static PreferenceProfile of(List<PaperTermVector> starred, List<PaperTermVector> dismissed, IndexSearcher searcher)
            throws IOException {
        if (starred.isEmpty()) {
            return NONE;
        }
        var means = new HashMap<String, Float>();
        add(means, starred, 1f / starred.size());
        add(means, dismissed, -DISMISSED / Math.max(1, dismissed.size()));
        var said = said(starred);
        var lookup = new TermLookup(searcher);
        int all = searcher.getIndexReader().numDocs();
        var telling = new ArrayList<Telling>();
        for (var mean : means.entrySet()) {
            int papers = mean.getValue() <= 0 ? 0 : lookup.papers(term(mean.getKey()));
            if (papers >= FEWEST) {
                double rare = Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
                int by = said.getOrDefault(mean.getKey(), 0);
                telling.add(new Telling(new Leaning(mean.getKey(), mean.getValue(), by), mean.getValue() * rare));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::says).reversed().thenComparing(each -> each.word.term));
        return new PreferenceProfile(
                telling.stream().limit(MOST).map(Telling::word).toList());
    }

    /// @param says its weight by how rare it is, as the ranking will take it
    private record Telling(Leaning word, double says) {}

    private static void add(Map<String, Float> means, List<PaperTermVector> papers, float share) {
        for (var paper : papers) {
            paper.shares().forEach((term, said) -> means.merge(term, share * said, Float::sum));
        }
    }

    private static Map<String, Integer> said(List<PaperTermVector> papers) {
        var said = new HashMap<String, Integer>();
        for (var paper : papers) {
            paper.terms().forEach(term -> said.merge(term, 1, Integer::sum));
        }
        return said;
    }

    private static Term term(String text) {
        return new Term(IndexFields.TEXT, text);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Query query(TermLookup lookup) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(new BoostQuery(lookup.query(term(word.term)), word.weight), Occur.SHOULD);
        }
        return query.build();
    }
}
