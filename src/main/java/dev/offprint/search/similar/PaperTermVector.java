package dev.offprint.search.similar;

import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.StoredHit;
import dev.offprint.search.index.TermLookup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;

/// The words of one paper, and those among them that tell it from others.
final class PaperTermVector {
    /// Words that make up the question for similar papers; the cost grows with each. Thirty agreed better than twenty
    /// with the subjects that the papers' authors had chosen.
    private static final int MOST = 30;
    /// How much a word of the title or of a keyword counts; one of the abstract counts once.
    private static final int TITLE = 3;

    private static final int KEYWORD = 2;
    /// How soon a word that is said again counts less: BM25's k1.
    private static final double SATURATION = 1.2;
    /// A word that is in fewer papers finds nothing but this one.
    private static final int FEWEST = 2;

    private final TermNormalizer terms = new TermNormalizer();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> title = new HashSet<>();
    private final Set<String> text = new HashSet<>();

    /// Of title and abstract alone.
    PaperTermVector(StoredHit card) {
        this(card, List.of());
    }

    PaperTermVector(StoredHit card, List<String> keywords) {
        var abstractText = card.abstractText();
        read(card.row().title(), TITLE, title);
        if (abstractText != null) {
            read(abstractText, 1, text);
        }
        keywords.forEach(keyword -> read(keyword, KEYWORD, new HashSet<>()));
    }

    private void read(String words, int weight, Set<String> into) {
        for (var piece : TokenizedWord.of(words, terms::of)) {
            var term = piece.term();
            if (term != null && !QueryStopwords.is(piece.word())) {
                into.add(term);
                weights.merge(term, weight, Integer::sum);
            }
        }
    }

    Set<String> terms() {
        return weights.keySet();
    }

    /// How much it says each term, as a vector of length 1.
    Map<String, Float> shares() {
        var shares = new HashMap<String, Float>();
        double squares = 0;
        for (var each : weights.entrySet()) {
            double said = said(each.getValue());
            squares += said * said;
            shares.put(each.getKey(), (float) said);
        }
        float length = (float) Math.sqrt(squares);
        shares.replaceAll((_, said) -> said / length);
        return shares;
    }

    private static double said(int weight) {
        return weight / (weight + SATURATION);
    }

    /// The terms of the title.
    Set<String> title() {
        return title;
    }

    /// The terms of the abstract.
    Set<String> text() {
        return text;
    }

    private record Said(TermQuery query, double weight) {}

    /// Papers that say much of what this one says: the words that it says most, each as much as it is said. How rare a
    /// word is counts in the ranking; counting it here, too, made the answers worse.
    BooleanQuery.Builder query(TermLookup lookup) throws IOException {
        var said = new ArrayList<Said>();
        for (var each : weights.entrySet()) {
            var term = new Term(IndexFields.TEXT, each.getKey());
            if (lookup.papers(term) >= FEWEST) {
                said.add(new Said(lookup.query(term), said(each.getValue())));
            }
        }
        said.sort(Comparator.comparingDouble(Said::weight).reversed().thenComparing(each -> each.query.getTerm()));
        var query = new BooleanQuery.Builder();
        for (var each : said.subList(0, Math.min(MOST, said.size()))) {
            query.add(new BoostQuery(each.query, (float) each.weight), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(1);
    }
}
