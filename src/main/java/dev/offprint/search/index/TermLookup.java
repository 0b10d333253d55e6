package dev.offprint.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Looks words up in the index, each once for a question, though the question may be asked in two ways and a word may
/// be
/// a name or part of another word as well. For one thread and one question.
public final class TermLookup {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new HashMap<>();
    /// For each field the terms of each part of the index: opening them costs more than a look.
    private final Map<String, @Nullable TermsEnum[]> opened = new HashMap<>();

    public TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// How many papers have the term.
    public int papers(Term term) throws IOException {
        return states(term).docFreq();
    }

    /// A query that need not look the term up again.
    public TermQuery query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    private TermStates states(Term term) throws IOException {
        var states = found.get(term);
        if (states == null) {
            states = look(term);
            found.put(term, states);
        }
        return states;
    }

    private TermStates look(Term term) throws IOException {
        var states = new TermStates(searcher.getTopReaderContext());
        var terms = opened(term.field());
        for (int part = 0; part < terms.length; part++) {
            var each = terms[part];
            if (each != null && each.seekExact(term.bytes())) {
                states.register(each.termState(), part, each.docFreq(), each.totalTermFreq());
            }
        }
        return states;
    }

    private @Nullable TermsEnum[] opened(String field) throws IOException {
        var terms = opened.get(field);
        if (terms == null) {
            var leaves = searcher.getLeafContexts();
            terms = new @Nullable TermsEnum[leaves.size()];
            for (int part = 0; part < terms.length; part++) {
                var all = leaves.get(part).reader().terms(field);
                terms[part] = all == null ? null : all.iterator();
            }
            opened.put(field, terms);
        }
        return terms;
    }
}
