package dev.offprint.search.suggest;

import dev.offprint.model.Facets;
import dev.offprint.search.analysis.PrefixTerms;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Ends words and names as the library ends them. It looks at some of the papers only, so that a key press is answered
/// at any size: a sample of those that have what was typed. For one thread and one question.
final class TermCompletion {
    /// Papers that are looked at.
    private static final int PAPERS = 300;
    /// Words that a beginning is ended to, the most frequent.
    private static final int WORDS = 8;
    /// Words of a beginning that are looked at to find those: the letter `s` begins tens of thousands.
    private static final int LOOKED_AT = 20_000;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final TermNormalizer terms = new TermNormalizer();

    TermCompletion(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    /// Values of a column that have every word typed, the last perhaps as a beginning; those of most papers first.
    ///
    /// @param field where the column's words are
    List<Facets.Count> values(String field, String column, String typed, int most) throws IOException {
        var words = words(typed);
        var docs = docs(field, words, field.equals(IndexFields.AUTHOR));
        var found = new HashMap<String, Long>();
        var leaves = searcher.getLeafContexts();
        for (var in : docs.entrySet()) {
            var values = DocValues.getSortedSet(leaves.get(in.getKey()).reader(), column);
            var counts = new HashMap<Long, Long>();
            for (int doc : in.getValue()) {
                if (values.advanceExact(doc)) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        counts.merge(values.nextOrd(), 1L, Long::sum);
                    }
                }
            }
            for (var count : counts.entrySet()) {
                var value = values.lookupOrd(count.getKey()).utf8ToString();
                if (has(words(value), words)) {
                    found.merge(value, count.getValue(), Long::sum);
                }
            }
        }
        return commonest(found, most);
    }

    /// Whether every word typed begins one of the words.
    private static boolean has(List<String> words, List<String> typed) {
        return typed.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }

    private static List<String> words(String text) {
        return TokenizedWord.of(text, word -> word).stream()
                .map(TokenizedWord::word)
                .toList();
    }

    /// Whole values of a field that begin so: tags, sources.
    List<Facets.Count> labels(String field, String beginning, int most) throws IOException {
        var found = new HashMap<String, Long>();
        for (var term : beginning(field, beginning.toLowerCase(Locale.ROOT), Integer.MAX_VALUE)) {
            found.put(term.utf8ToString(), (long) reader.docFreq(new Term(field, term)));
        }
        return commonest(found, most);
    }

    private static List<Facets.Count> commonest(Map<String, Long> found, int most) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(each -> new Facets.Count(each.getKey(), each.getValue()))
                .toList();
    }

    /// Words of titles that go on as was typed: the last word ended, and the words that often follow it.
    List<String> phrases(List<String> before, String last, int most) throws IOException {
        var typed = new ArrayList<>(words(String.join(" ", before)));
        var ending = words(last);
        if (ending.size() != 1) {
            return List.of();
        }
        int earlier = typed.size();
        typed.add(ending.getFirst());
        var titles = new ArrayList<List<TokenizedWord>>();
        var columns = new DocValuesReader(searcher);
        for (var in : docs(IndexFields.TITLE, typed, false).entrySet()) {
            int base = searcher.getLeafContexts().get(in.getKey()).docBase;
            for (int doc : in.getValue()) {
                titles.add(TokenizedWord.of(columns.card(base + doc).row().title(), terms::of));
            }
        }
        return new PhraseCompletion(typed.subList(0, earlier), ending.getFirst(), terms).of(titles, most);
    }

    /// Papers that have all words but the last, and one that begins as the last does: for each part of the index its
    /// own numbers, ascending.
    private Map<Integer, List<Integer>> docs(String field, List<String> words, boolean names) throws IOException {
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            if (last) {
                query.add(ended(field, word, names), Occur.FILTER);
            } else {
                var term = names ? word : terms.of(word);
                if (term != null) {
                    query.add(new TermQuery(new Term(field, term)), Occur.FILTER);
                }
            }
        }
        return words.isEmpty() ? Map.of() : sample(query.build());
    }

    /// All papers that match, or [#PAPERS] of them, evenly spread from the first to the last in the index: as the index
    /// is in the order in which papers came, old and new have their share.
    private Map<Integer, List<Integer>> sample(Query match) throws IOException {
        var matching = DocSets.matching(searcher, match);
        long count = matching.cardinality();
        var leaves = searcher.getLeafContexts();
        var docs = new TreeMap<Integer, List<Integer>>();
        long taken = 0;
        int doc = -1;
        for (long at = 0; at < count; at++) {
            doc = matching.nextSetBit(doc + 1);
            if (taken * count <= at * PAPERS) {
                int in = ReaderUtil.subIndex(doc, leaves);
                docs.computeIfAbsent(in, _ -> new ArrayList<>()).add(doc - leaves.get(in).docBase);
                taken++;
            }
        }
        return docs;
    }

    private Query ended(String field, String beginning, boolean names) throws IOException {
        var ends = new TreeSet<>(beginning(field, beginning, WORDS));
        if (!names) {
            PrefixTerms.terms(beginning, terms).forEach(term -> ends.add(new BytesRef(term)));
        }
        return new TermInSetQuery(field, ends);
    }

    /// Terms that begin so, at most `most`, the most frequent.
    private Collection<BytesRef> beginning(String field, String beginning, int most) throws IOException {
        record Frequent(BytesRef term, int papers) {}
        var all = MultiTerms.getTerms(reader, field);
        var found = new ArrayList<Frequent>();
        var prefix = new BytesRef(beginning);
        if (all != null) {
            var each = all.iterator();
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (int looked = 0; more && looked < LOOKED_AT && StringHelper.startsWith(each.term(), prefix); looked++) {
                found.add(new Frequent(BytesRef.deepCopyOf(each.term()), each.docFreq()));
                more = each.next() != null;
            }
        }
        found.sort(Comparator.comparingInt(Frequent::papers).reversed().thenComparing(Frequent::term));
        return found.stream().limit(most).map(Frequent::term).toList();
    }
}
