package dev.offprint.search.similar;

import dev.offprint.search.analysis.FieldPositions;
import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.Tokenizer;
import dev.offprint.search.analysis.WordPairStream;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.StoredHit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// What title and abstract of a paper say, in the terms by which preferences are learnt: single words without
/// their endings, and pairs of neighbouring words as they are written, with a blank between.
///
/// Pairs keep what single words lose: `chain of thought` is a subject, `chain` and `thought` are not. Without
/// endings (`reasoning`, `reasons`) single words say nearly as much as with them and are in the index already;
/// pairs without them lost a tenth of the average precision.
///
/// An author (`author:`) or organisation (`org:`) is a term of its own.
final class PaperTerms {
    static final String AUTHOR = "author:";
    static final String ORGANIZATION = "org:";
    /// How soon a word that is said again counts less: BM25's k1.
    private static final float SATURATION = 1.2f;

    private final int[] terms;
    private final float[] shares;

    private PaperTerms(int[] terms, float[] shares) {
        this.terms = terms;
        this.shares = shares;
    }

    /// @param authors all of the paper's
    static PaperTerms of(StoredHit card, List<String> authors, TermNumbers numbers) {
        var counts = new HashMap<String, Integer>();
        var shares = new HashMap<String, Float>();
        read(card.row().title(), FieldPositions.TITLE_WEIGHT, numbers, counts, shares);
        read(Objects.requireNonNullElse(card.abstractText(), ""), 1, numbers, counts, shares);
        counts.forEach((term, count) -> shares.put(term, saturated(count)));
        authors.forEach(author -> shares.put(AUTHOR + author, 1f));
        var organization = card.row().organization();
        if (organization != null) {
            shares.put(ORGANIZATION + organization, 1f);
        }
        var of = new PaperTerms(new int[shares.size()], new float[shares.size()]);
        int at = 0;
        for (var each : shares.entrySet()) {
            of.terms[at] = numbers.of(each.getKey());
            of.shares[at++] = each.getValue();
        }
        return of;
    }

    int size() {
        return terms.length;
    }

    /// The number of a term.
    int term(int i) {
        return terms[i];
    }

    /// How much the paper says it, 0 to 1.
    float share(int i) {
        return shares[i];
    }

    private static void read(
            String text, int weight, TermNumbers numbers, Map<String, Integer> counts, Map<String, Float> pairs) {
        var words = new Tokenizer().read(text);
        var terms = new TermNormalizer();
        String before = null;
        boolean beforeTold = false;
        while (words.next()) {
            var word = words.word();
            var term = told(terms, word);
            if (term != null) {
                counts.merge(term, weight, Integer::sum);
                numbers.written(term, word);
            }
            if (before != null && (term != null || beforeTold)) {
                pairs.put(before + " " + word, 1f);
            }
            before = word;
            beforeTold = term != null;
        }
    }

    /// A word without its ending; null for words that say nothing of a paper's subject.
    @Nullable
    static String told(TermNormalizer terms, String word) {
        return QueryStopwords.is(word) ? null : terms.of(word);
    }

    /// How much a word counts that is said so often.
    static float saturated(int count) {
        return count / (count + SATURATION);
    }

    static boolean name(String term) {
        return term.startsWith(AUTHOR) || term.startsWith(ORGANIZATION);
    }

    /// Of the terms that are no names.
    static boolean pair(String term) {
        return term.indexOf(' ') >= 0;
    }

    /// What stands for a word or a pair of words in the index.
    static Term indexed(String term) {
        int blank = term.indexOf(' ');
        return blank < 0
                ? new Term(IndexFields.TEXT, term)
                : WordPairStream.term(term.substring(0, blank), term.substring(blank + 1));
    }
}
