package dev.offprint.search.suggest;

import dev.offprint.model.EditDistance;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.syntax.QueryNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds what a misspelt question may have been meant to be: a word that hardly any paper has gives way to a close one
/// that many have. For one thread and one question.
public final class SpellingSuggester {
    /// Shorter words have too many neighbours.
    private static final int SHORTEST = 4;
    /// From so many letters on two may be wrong.
    private static final int LONG = 7;
    /// A misspelt ending is none that the index leaves out: `diffusoin` is not `diffus`, but without its ending it is.
    private static final int ENDING = 3;
    /// In so few papers a word is a slip where another has [#TIMES] as many.
    private static final int FEW = 2;
    /// In one paper of so many a word may still be a slip that many authors make, such as `langauge`: where a word one
    /// slip away has [#TIMES_OF_COMMON] as many papers. In more papers it stands as it is: it is written so.
    private static final int COMMON = 5_000;
    /// How many times as many papers the other word has to have, and how many at least.
    private static final int TIMES = 10;

    private static final int TIMES_OF_COMMON = 100;
    private static final int ENOUGH = 3;
    /// Words that are looked at: more are hardly typed, and each costs some milliseconds.
    private static final int MOST_WORDS = 6;

    private static final int CANDIDATES = 5;
    /// Papers in which a word is looked up as people write it, for the index has only its stem.
    private static final int PAPERS = 20;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final TermNormalizer terms = new TermNormalizer();
    private final DocValuesReader columns;

    public SpellingSuggester(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.columns = new DocValuesReader(searcher);
    }

    private record Said(QueryNode.Scope scope, String text) {}

    private record Near(String term, int papers, int edits) {}

    /// The question as it may have been meant; null where nothing seems wrong.
    ///
    /// @param parsed what the question says
    @Nullable
    public String of(String question, QueryNode parsed) throws IOException {
        var said = new ArrayList<Said>();
        collect(parsed, said);
        var corrected = question;
        int looked = 0;
        for (var each : said) {
            boolean name = each.scope == QueryNode.Scope.AUTHOR;
            for (var piece : TokenizedWord.of(each.text, name ? word -> word : terms::of)) {
                var better = looked++ < MOST_WORDS ? better(each.scope, piece) : null;
                if (better != null) {
                    corrected = replaced(corrected, piece.word(), better);
                }
            }
        }
        return corrected.equals(question) ? null : corrected;
    }

    private static void collect(QueryNode part, List<Said> said) {
        switch (part) {
            case QueryNode.Row(var parts) -> parts.forEach(each -> collect(each, said));
            case QueryNode.All(var parts) -> parts.forEach(each -> collect(each, said));
            case QueryNode.Any(var parts) -> parts.forEach(each -> collect(each, said));
            case QueryNode.Word(var scope, var text) -> said.add(new Said(scope, text));
            case QueryNode.Phrase(var scope, var text) -> said.add(new Said(scope, text));
            default -> {}
        }
    }

    private @Nullable String better(QueryNode.Scope scope, TokenizedWord piece) throws IOException {
        var word = piece.word();
        if (piece.term() == null
                || word.length() < SHORTEST
                || !LETTERS.matcher(word).matches()) {
            return null;
        }
        var field = IndexFields.of(scope);
        int papers = reader.docFreq(new Term(field, piece.term()));
        boolean few = papers <= FEW;
        boolean name = scope == QueryNode.Scope.ANYWHERE && reader.docFreq(new Term(IndexFields.AUTHOR, word)) > 0;
        if (name || papers > Math.max(FEW, reader.maxDoc() / COMMON)) {
            return null;
        }
        int enough = Math.max(ENOUGH, (few ? TIMES : TIMES_OF_COMMON) * papers);
        if (scope != QueryNode.Scope.AUTHOR) {
            var slipped = firstWritten(variants(field, word, enough), field, word, 1);
            if (slipped != null || !few) {
                return slipped;
            }
        }
        int edits = few && word.length() >= LONG ? 2 : 1;
        var candidates = new ArrayList<>(near(new Term(field, piece.term()), edits, enough));
        if (word.length() > LONG) {
            candidates.addAll(near(new Term(field, word.substring(0, word.length() - ENDING)), 1, enough));
        }
        return firstWritten(candidates, field, word, edits);
    }

    private @Nullable String firstWritten(List<Near> candidates, String field, String word, int edits)
            throws IOException {
        for (var near : candidates) {
            var written = written(field, near.term, word);
            if (written != null && !written.equals(word) && EditDistance.between(word, written) <= edits) {
                return written;
            }
        }
        return null;
    }

    /// The terms of the words one slip away, whatever their endings: `optimzation` and `optimization` have stems far
    /// from each other. The most frequent first.
    private List<Near> variants(String field, String word, int enough) throws IOException {
        var found = new LinkedHashMap<String, Near>();
        for (var variant : TypoCandidates.of(word)) {
            var term = terms.of(variant);
            if (term != null && !found.containsKey(term)) {
                int papers = reader.docFreq(new Term(field, term));
                if (papers >= enough) {
                    found.put(term, new Near(term, papers, 1));
                }
            }
        }
        return best(new ArrayList<>(found.values()));
    }

    /// The closest terms that enough papers have, of equally close ones the most frequent first.
    private List<Near> near(Term term, int edits, int enough) throws IOException {
        var all = MultiTerms.getTerms(reader, term.field());
        var found = new ArrayList<Near>();
        if (all != null) {
            var each = new FuzzyTermsEnum(all, term, edits, 1, true);
            for (var bytes = each.next(); bytes != null; bytes = each.next()) {
                int papers = each.docFreq();
                if (papers >= enough) {
                    var near = bytes.utf8ToString();
                    found.add(new Near(near, papers, EditDistance.between(term.text(), near)));
                }
            }
        }
        return best(found);
    }

    private static List<Near> best(List<Near> found) {
        found.sort(Comparator.comparingInt(Near::edits)
                .thenComparing(Comparator.comparingInt(Near::papers).reversed()));
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    /// A term as people write it: of its words in some papers the one closest to what was typed.
    private @Nullable String written(String field, String term, String typed) throws IOException {
        if (field.equals(IndexFields.AUTHOR)) {
            return term;
        }
        Map<String, Integer> words = new HashMap<>();
        for (var hit : searcher.search(new TermQuery(new Term(field, term)), PAPERS).scoreDocs) {
            var card = columns.card(hit.doc);
            count(card.row().title(), term, words);
            count(card.abstractText() == null ? "" : card.abstractText(), term, words);
        }
        return words.entrySet().stream()
                .min(Comparator.comparingInt(
                                (Map.Entry<String, Integer> each) -> EditDistance.between(typed, each.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void count(String text, String term, Map<String, Integer> words) {
        for (var piece : TokenizedWord.of(text, terms::of)) {
            if (term.equals(piece.term())) {
                words.merge(piece.word(), 1, Integer::sum);
            }
        }
    }

    private static String replaced(String question, String word, String better) {
        var whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}:])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(question).replaceAll(Matcher.quoteReplacement(better));
    }
}
