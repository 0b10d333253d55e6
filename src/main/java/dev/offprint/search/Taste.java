package dev.offprint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Which words tell the papers that the reader starred from those that the reader dismissed.
///
/// Rocchio's method (in Salton, *The SMART Retrieval System*, 1971, chapter 14): of each paper how much it says its
/// words, as a vector of length 1; the mean of the starred less the mean of the dismissed. The words that say most make
/// up a question, and how well a paper answers that is its fit. Of the ways that were tried it ranked best and cost
/// least: docs/decisions/recommended.md.
///
/// @param weights how much each word counts, by its term; above 0
record Taste(Map<String, Float> weights) {
    static final Taste NONE = new Taste(Map.of());

    /// How much the dismissed count beside the starred.
    private static final float DISMISSED = 1.5f;
    /// Words that make up the question. More of them bring in words that the papers share by chance.
    private static final int MOST = 50;
    /// A word that is in fewer papers finds nothing but the one that it comes from.
    private static final int FEWEST = 2;

    Taste {
        weights = Map.copyOf(weights);
    }

    /// What these papers say; [#NONE] where none is starred.
    static Taste of(List<Gist> starred, List<Gist> dismissed, IndexSearcher searcher) throws IOException {
        if (starred.isEmpty()) {
            return NONE;
        }
        var means = new HashMap<String, Float>();
        add(means, starred, 1f / starred.size());
        add(means, dismissed, -DISMISSED / Math.max(1, dismissed.size()));
        var lookup = new Lookup(searcher);
        int all = searcher.getIndexReader().numDocs();
        var telling = new ArrayList<Telling>();
        for (var mean : means.entrySet()) {
            int papers = mean.getValue() <= 0 ? 0 : lookup.papers(term(mean.getKey()));
            if (papers >= FEWEST) {
                double rare = Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
                telling.add(new Telling(mean.getKey(), mean.getValue(), mean.getValue() * rare));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::says).reversed().thenComparing(Telling::word));
        var weights = new HashMap<String, Float>();
        telling.stream().limit(MOST).forEach(each -> weights.put(each.word, each.weight));
        return new Taste(weights);
    }

    /// @param says its weight by how rare it is, as the ranking will take it
    private record Telling(String word, float weight, double says) {}

    private static void add(Map<String, Float> means, List<Gist> papers, float share) {
        for (var paper : papers) {
            paper.shares().forEach((word, said) -> means.merge(word, share * said, Float::sum));
        }
    }

    private static Term term(String word) {
        return new Term(Fields.TEXT, word);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    Query query(Lookup lookup) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : new TreeSet<>(weights.keySet())) {
            query.add(new BoostQuery(lookup.query(term(word)), weights.getOrDefault(word, 0f)), Occur.SHOULD);
        }
        return query.build();
    }

    /// Those of some words that say most, the most telling first.
    List<String> telling(Set<String> words, Lookup lookup, int most) throws IOException {
        var telling = new ArrayList<Telling>();
        for (var word : words) {
            var weight = weights.get(word);
            if (weight != null) {
                telling.add(new Telling(word, weight, weight / Math.log(2 + lookup.papers(term(word)))));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::says).reversed().thenComparing(Telling::word));
        return telling.stream().limit(most).map(Telling::word).toList();
    }
}
