package dev.offprint.search.similar;

import dev.offprint.model.RecommendationReason;
import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.Tokenizer;
import dev.offprint.search.index.StoredHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Names what a paper gains its score by, in the paper's own words: neighbouring pairs that tell are one phrase,
/// so that `chain of` and `of thought` are shown as `chain-of-thought`. Each term counts for one phrase alone,
/// hence the shares of all phrases add up to the whole.
final class ReasonPhrases {
    private final Map<String, Float> gains;
    private final TermNormalizer terms = new TermNormalizer();
    private final List<Phrase> phrases = new ArrayList<>();

    /// @param gains what the paper gains by each term
    private ReasonPhrases(Map<String, Float> gains) {
        this.gains = gains;
    }

    /// @param text as the paper spells it
    /// @param terms those that tell, of its words and pairs
    private record Phrase(String text, Set<String> terms) {}

    /// @param score the whole, of which the shares are
    /// @param most  phrases at most, those with the greatest shares
    static List<RecommendationReason.Phrase> of(StoredHit card, Map<String, Float> gains, float score, int most) {
        var telling = new ReasonPhrases(gains);
        telling.read(card.row().title());
        telling.read(Objects.requireNonNullElse(card.abstractText(), ""));
        return telling.best(score, most);
    }

    private void read(String text) {
        var words = new Tokenizer().read(text);
        var said = new HashSet<String>();
        String before = null;
        int from = -1;
        int to = 0;
        while (words.next()) {
            var word = words.word();
            var term = terms.of(word);
            var pair = before + " " + word;
            if (before == null || !gains.containsKey(pair)) {
                end(text, from, to, said);
                said = new HashSet<>();
                from = -1;
            } else {
                said.add(pair);
            }
            if (term != null && gains.containsKey(term)) {
                said.add(term);
            }
            if (term != null && !QueryStopwords.is(word)) {
                from = from < 0 ? words.start() : from;
                to = words.end();
            }
            before = word;
        }
        end(text, from, to, said);
    }

    /// @param from where the first word is that is none of the commonest; `to` where the last one ends
    private void end(String text, int from, int to, Set<String> said) {
        if (!said.isEmpty()) {
            phrases.add(new Phrase(text.substring(from, to), said));
        }
    }

    private List<RecommendationReason.Phrase> best(float score, int most) {
        var best = new ArrayList<RecommendationReason.Phrase>();
        var counted = new HashSet<String>();
        while (best.size() < most) {
            var next = phrases.stream()
                    .max(Comparator.comparingDouble(phrase -> gain(phrase, counted)))
                    .orElse(null);
            float gain = next == null ? 0 : gain(next, counted);
            if (next == null || gain <= 0) {
                break;
            }
            counted.addAll(next.terms);
            best.add(new RecommendationReason.Phrase(next.text, gain / score));
        }
        return best;
    }

    private float gain(Phrase phrase, Set<String> counted) {
        float gain = 0;
        for (var term : phrase.terms) {
            gain += counted.contains(term) ? 0 : gains.getOrDefault(term, 0f);
        }
        return gain;
    }
}
