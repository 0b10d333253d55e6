package dev.offprint.search.query;

import dev.offprint.search.analysis.FieldPositions;
import dev.offprint.search.analysis.PrefixTerms;
import dev.offprint.search.analysis.TermCache;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.TermLookup;
import dev.offprint.search.syntax.QueryNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Lucene queries of words, phrases and beginnings of words. Null is the query of what holds no word that is indexed.
public final class TextQueries {
    /// How far the parts of a name may stand apart, and in either order: `Hinton, Geoffrey` finds Geoffrey E. Hinton.
    private static final int NAME_SLOP = 3;
    /// A word that is in fewer than one paper of so many may be a name.
    private static final int RARE = 64;

    private static final int FIRST_LETTERS_OF_FUZZY = 1;
    private static final int MOST_FUZZY = 50;

    private final TermLookup lookup;
    private final IndexReader reader;
    private final TermNormalizer terms = new TermNormalizer();
    private int clauses;

    TextQueries(IndexSearcher searcher) {
        this.lookup = new TermLookup(searcher);
        this.reader = searcher.getIndexReader();
    }

    TermCache.Dictionary dictionary(QueryNode.Scope scope) {
        return scope == QueryNode.Scope.AUTHOR ? name -> name : terms::of;
    }

    /// Whether the question may have so many clauses more; what is beyond is left out, as nobody types it.
    private boolean affords(int more) {
        boolean affords = clauses + more <= QueryLimits.CLAUSES;
        clauses += affords ? more : 0;
        return affords;
    }

    /// Everything in one chunk as typed.
    @Nullable
    Query word(QueryNode.Scope scope, String text) throws IOException {
        var query = new BooleanQuery.Builder();
        Query only = null;
        int added = 0;
        for (var group : TokenizedWord.groups(text, dictionary(scope))) {
            var found = group(scope, group);
            if (found != null && added < QueryLimits.WORDS) {
                query.add(found, Occur.MUST);
                only = found;
                added++;
            }
        }
        return added > 1 ? query.build() : only;
    }

    /// The words of a name, wherever they stand, or one of the other names as a phrase. The better of them counts, not
    /// their sum: `large language models (LLMs)` says one thing.
    @Nullable
    Query alike(QueryNode.Alike alike) throws IOException {
        var words = new BooleanQuery.Builder();
        Query only = null;
        int added = 0;
        for (var word : alike.words()) {
            var found = word(alike.scope(), word.text());
            if (found != null) {
                words.add(found, Occur.MUST);
                only = found;
                added++;
            }
        }
        var any = others(alike);
        if (only != null) {
            any.add(added > 1 ? words.build() : only);
        }
        return any.isEmpty() ? null : any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }

    /// The other names.
    List<Query> others(QueryNode.Alike alike) throws IOException {
        var others = new ArrayList<Query>();
        for (var other : alike.others()) {
            var found = phrase(alike.scope(), other);
            if (found != null) {
                others.add(found);
            }
        }
        return others;
    }

    /// A word, or words written together: in this order, or as one word.
    @Nullable
    Query group(QueryNode.Scope scope, List<TokenizedWord> group) throws IOException {
        var parts = sequence(scope, group);
        var first = group.getFirst();
        if (group.size() == 1 && scope == QueryNode.Scope.ANYWHERE && parts != null) {
            return name(first, parts);
        }
        if (group.size() != 2 || !group.getLast().joins(first)) {
            return parts;
        }
        var whole = dictionary(scope).term(first.word() + group.getLast().word());
        if (whole == null) {
            return parts;
        }
        var joined = single(scope, whole);
        boolean word = group.stream().anyMatch(piece -> piece.term() == null);
        if (parts == null) {
            return joined;
        }
        return word
                ? new BooleanQuery.Builder()
                        .add(parts, Occur.MUST)
                        .add(joined, Occur.SHOULD)
                        .build()
                : new DisjunctionMaxQuery(List.of(parts, joined), 0);
    }

    /// A rare word that more papers have as an author's name than in their text is looked for there, too.
    private Query name(TokenizedWord piece, Query text) throws IOException {
        if (piece.term() == null || piece.word().length() < 2) {
            return text;
        }
        int inTexts = lookup.papers(new Term(IndexFields.TEXT, piece.term()));
        if (inTexts > reader.maxDoc() / RARE) {
            return text;
        }
        var author = new Term(IndexFields.AUTHOR, piece.word());
        if (lookup.papers(author) <= inTexts) {
            return text;
        }
        return new BooleanQuery.Builder()
                .add(text, Occur.SHOULD)
                .add(term(author), Occur.SHOULD)
                .build();
    }

    /// A word, already looked up.
    TermQuery term(Term term) throws IOException {
        return lookup.query(term);
    }

    /// A word, or the word that it makes up with its neighbour where papers have that: `data set` finds dataset. It
    /// counts as another mention of the word: by its own rarity `Optimal-Transport` would come before all papers on
    /// optimal transport.
    Query orJoined(Query query, List<TokenizedWord> before, List<TokenizedWord> word, List<TokenizedWord> after)
            throws IOException {
        var first = joined(before, word);
        var second = joined(word, after);
        if (first == null && second == null) {
            return query;
        }
        if (!(query instanceof TermQuery term)) {
            return new DisjunctionMaxQuery(
                    Stream.of(query, first, second).filter(Objects::nonNull).toList(), 0);
        }
        var mentions = new SynonymQuery.Builder(IndexFields.TEXT).addTerm(term.getTerm());
        Stream.of(first, second).filter(Objects::nonNull).forEach(each -> mentions.addTerm(each.getTerm()));
        return mentions.build();
    }

    private @Nullable TermQuery joined(List<TokenizedWord> one, List<TokenizedWord> other) throws IOException {
        boolean words = one.size() == 1
                && other.size() == 1
                && one.getFirst().indexed()
                && other.getFirst().indexed();
        var whole = words ? terms.of(one.getFirst().word() + other.getFirst().word()) : null;
        var term = whole == null ? null : new Term(IndexFields.TEXT, whole);
        return term != null && lookup.papers(term) > 0 ? term(term) : null;
    }

    @Nullable
    Query phrase(QueryNode.Scope scope, String text) throws IOException {
        return sequence(scope, TokenizedWord.of(text, dictionary(scope)));
    }

    /// The words next to each other; a word that is not indexed keeps its place.
    private @Nullable Query sequence(QueryNode.Scope scope, List<TokenizedWord> pieces) throws IOException {
        var phrase = new PhraseQuery.Builder().setSlop(scope == QueryNode.Scope.AUTHOR ? NAME_SLOP : 0);
        int first = -1;
        int added = 0;
        String only = null;
        for (int i = 0; i < pieces.size() && added < QueryLimits.WORDS; i++) {
            var term = pieces.get(i).term();
            if (term != null) {
                first = first < 0 ? i : first;
                phrase.add(new Term(IndexFields.of(scope), term), i - first);
                only = term;
                added++;
            }
        }
        if (only == null || !affords(added)) {
            return null;
        }
        return added == 1
                ? single(scope, only)
                : scope == QueryNode.Scope.ABSTRACT ? inAbstract(phrase.build()) : phrase.build();
    }

    private Query single(QueryNode.Scope scope, String term) throws IOException {
        var word = new Term(IndexFields.of(scope), term);
        return scope == QueryNode.Scope.ABSTRACT ? inAbstract(new SpanTermQuery(word)) : term(word);
    }

    private static Query inAbstract(PhraseQuery phrase) {
        var near = SpanNearQuery.newOrderedNearQuery(IndexFields.TEXT);
        int next = 0;
        for (int i = 0; i < phrase.getTerms().length; i++) {
            int gap = phrase.getPositions()[i] - next;
            if (gap > 0) {
                near.addGap(gap);
            }
            near.addClause(new SpanTermQuery(phrase.getTerms()[i]));
            next = phrase.getPositions()[i] + 1;
        }
        return inAbstract(near.build());
    }

    private static Query inAbstract(SpanQuery query) {
        return new SpanPositionRangeQuery(query, FieldPositions.ABSTRACT, FieldPositions.EXTRAS);
    }

    /// Words that begin so, and the forms of a word that has lost its ending in the index: `learni*` finds learning.
    @Nullable
    Query prefix(QueryNode.Scope scope, String text) throws IOException {
        var pieces = TokenizedWord.of(text, dictionary(scope));
        if (pieces.isEmpty() || !affords(QueryLimits.EXPANSIONS + pieces.size())) {
            return null;
        }
        var last = begins(scope, pieces.getLast().word());
        if (pieces.size() == 1) {
            return last;
        }
        var query = new BooleanQuery.Builder().add(last, Occur.MUST);
        for (var piece : pieces.subList(0, Math.min(pieces.size() - 1, QueryLimits.WORDS))) {
            if (piece.term() != null) {
                query.add(single(scope, piece.term()), Occur.MUST);
            }
        }
        return query.build();
    }

    private Query begins(QueryNode.Scope scope, String beginning) throws IOException {
        if (scope == QueryNode.Scope.ABSTRACT) {
            return new AbstractPrefixQuery(beginning);
        }
        var field = IndexFields.of(scope);
        var found = new TreeSet<BytesRef>();
        boolean all = expand(field, new BytesRef(beginning), found);
        var forms = new TreeSet<BytesRef>();
        for (var form : scope == QueryNode.Scope.AUTHOR ? List.<String>of() : PrefixTerms.terms(beginning, terms)) {
            if (!form.startsWith(beginning)) {
                forms.add(new BytesRef(form));
            } else if (all) {
                found.add(new BytesRef(form));
            }
        }
        return all ? ranked(field, found, forms) : unranked(new PrefixQuery(new Term(field, beginning)), field, forms);
    }

    private static Query ranked(String field, Set<BytesRef> found, Set<BytesRef> forms) {
        var synonyms = new SynonymQuery.Builder(field);
        found.forEach(term -> synonyms.addTerm(new Term(field, term)));
        forms.forEach(term -> synonyms.addTerm(new Term(field, term)));
        return synonyms.build();
    }

    /// One score for all, so that Lucene may stop at the first that it needs.
    private static Query unranked(Query begins, String field, Set<BytesRef> forms) {
        return forms.isEmpty()
                ? begins
                : new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(begins, Occur.SHOULD)
                        .add(new TermInSetQuery(field, forms), Occur.SHOULD)
                        .build());
    }

    /// Collects the terms that begin so; false when there are too many to rank by.
    private boolean expand(String field, BytesRef beginning, Set<BytesRef> found) throws IOException {
        var all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return true;
        }
        var each = all.iterator();
        if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return true;
        }
        for (var term = each.term(); term != null && StringHelper.startsWith(term, beginning); term = each.next()) {
            if (found.size() == QueryLimits.EXPANSIONS) {
                return false;
            }
            found.add(BytesRef.deepCopyOf(term));
        }
        return true;
    }

    @Nullable
    Query fuzzy(QueryNode.Scope scope, String text, int edits) throws IOException {
        var pieces = TokenizedWord.of(text, dictionary(scope));
        if (pieces.size() != 1 || edits == 0) {
            return word(scope, text);
        }
        if (!affords(MOST_FUZZY)) {
            return null;
        }
        var piece = pieces.getFirst();
        var term = new Term(IndexFields.of(scope), piece.term() != null ? piece.term() : piece.word());
        var query = new FuzzyQuery(term, edits, FIRST_LETTERS_OF_FUZZY, MOST_FUZZY, true);
        return scope == QueryNode.Scope.ABSTRACT ? inAbstract(new SpanMultiTermQueryWrapper<>(query)) : query;
    }
}
