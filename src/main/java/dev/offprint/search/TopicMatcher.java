package dev.offprint.search;

import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.IndexSession;
import dev.offprint.search.query.QueryCompiler;
import dev.offprint.search.syntax.PaperFlag;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds which papers a few dozen saved questions stand for, all of them and exactly. Unlike a search, a saved question
/// asks for all of its words.
///
/// The index is made of parts that never change, but for papers that are struck off them. What a question finds in a
/// part is therefore kept for as long as the part is in use: after a mark only the part that holds the one changed
/// paper
/// is asked. Any thread; two that ask at once get the same answer.
final class TopicMatcher {
    /// What is kept of a part of the index: the paper of each document, and the documents that each query finds, struck
    /// off or not.
    private static final class Part {
        private final int[] keys;
        private final Map<Query, int[]> found = new HashMap<>();

        Part(int[] keys) {
            this.keys = keys;
        }
    }

    private final IndexSession pages;
    private Map<IndexReader.CacheKey, Part> parts = new HashMap<>();
    private IndexReader.@Nullable CacheKey asked;
    private Synonyms synonyms = Synonyms.NONE;
    private List<String> questions = List.of();
    private TopicMatches answer = TopicMatches.NONE;

    TopicMatcher(IndexSession pages) {
        this.pages = pages;
    }

    synchronized TopicMatches of(List<String> wanted, Synonyms names) {
        return pages.ask((searcher, sequence) -> {
            var helper = searcher.getIndexReader().getReaderCacheHelper();
            var key = helper == null ? null : helper.getKey();
            if (key == null
                    || !key.equals(asked)
                    || !names.equals(synonyms)
                    || !wanted.equals(questions)
                    || sequence != answer.sequence()) {
                synonyms = names;
                answer = found(searcher, sequence, wanted);
                asked = key;
                questions = List.copyOf(wanted);
            }
            return answer;
        });
    }

    private TopicMatches found(IndexSearcher searcher, long sequence, List<String> wanted) throws IOException {
        var queries = new ArrayList<Query>();
        for (var question : wanted) {
            queries.add(searcher.rewrite(query(searcher, question, synonyms)));
        }
        queries.add(flag(PaperFlag.UNREAD));
        queries.add(flag(PaperFlag.DISMISSED));
        var sets = new ArrayList<BitSet>();
        queries.forEach(_ -> sets.add(new BitSet()));
        var kept = new HashMap<IndexReader.CacheKey, Part>();
        for (var leaf : searcher.getLeafContexts()) {
            var key = leaf.reader().getCoreCacheHelper().getKey();
            var part = part(searcher, leaf, parts.get(key), queries);
            kept.put(key, part);
            add(leaf, part, queries, sets);
        }
        parts = kept;
        int size = wanted.size();
        return new TopicMatches(sequence, sets.subList(0, size), sets.get(size), sets.get(size + 1));
    }

    /// The query of a saved question, which asks for all that it names.
    static Query query(IndexSearcher searcher, String question, Synonyms synonyms) throws IOException {
        var tree = QueryParser.read(question).tree();
        var widening = new SynonymExpander(synonyms);
        return tree instanceof QueryNode.Nothing
                ? new MatchNoDocsQuery("nothing to look for")
                : new QueryCompiler(searcher, Map.of(), widening, new ArrayList<>()).whole(widening.widen(tree));
    }

    private static Query flag(PaperFlag flag) {
        return new TermQuery(new Term(IndexFields.FLAG, flag.term()));
    }

    /// The part with what these queries find in it, and nothing of others.
    private static Part part(IndexSearcher searcher, LeafReaderContext leaf, @Nullable Part old, List<Query> queries)
            throws IOException {
        var part = new Part(old == null ? keys(leaf) : old.keys);
        for (var query : queries) {
            var known = old == null ? null : old.found.get(query);
            part.found.put(query, known != null ? known : documents(searcher, leaf, query));
        }
        return part;
    }

    private static int[] keys(LeafReaderContext leaf) throws IOException {
        var keys = new int[leaf.reader().maxDoc()];
        var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
            keys[doc] = Math.toIntExact(column.longValue());
        }
        return keys;
    }

    private static int[] documents(IndexSearcher searcher, LeafReaderContext leaf, Query query) throws IOException {
        var scorer =
                searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
        if (scorer == null) {
            return new int[0];
        }
        var found = new BitSet(leaf.reader().maxDoc());
        var each = scorer.iterator();
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            found.set(doc);
        }
        return found.stream().toArray();
    }

    private static void add(LeafReaderContext leaf, Part part, List<Query> queries, List<BitSet> sets) {
        var live = leaf.reader().getLiveDocs();
        for (int i = 0; i < queries.size(); i++) {
            var set = sets.get(i);
            for (int doc : part.found.getOrDefault(queries.get(i), new int[0])) {
                if (live == null || live.get(doc)) {
                    set.set(part.keys[doc]);
                }
            }
        }
    }
}
