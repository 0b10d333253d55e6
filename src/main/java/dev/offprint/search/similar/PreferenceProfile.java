package dev.offprint.search.similar;

import dev.offprint.model.InterestWeight.State;
import dev.offprint.model.Preferences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.IndexSearcher;

/// The terms that tell papers that the reader likes from the others: a linear model of single words, pairs of
/// words and names.
///
/// Rocchio's method (in Salton, *The SMART Retrieval System*, 1971, chapter 14): the mean of what the
/// liked papers say less the mean of the library, each term by how rare it is, and less a share of
/// what the disliked say more of it. The terms that say most are kept, with their weights raised to a
/// power. What was tried: docs/decisions/0021-recommendations.md.
///
/// @param words the most telling first, those that the reader muted as well
record PreferenceProfile(List<ProfileTerm> words) {
    static final PreferenceProfile NONE = new PreferenceProfile(List.of());

    /// Terms that are kept. More bring in terms that the papers share by chance.
    private static final int MOST = 100;
    /// A term that is in fewer papers finds nothing but the one that it comes from.
    private static final int FEWEST = 2;
    /// Part of the commonest term's share that a term has to have: what is said less is none of the best.
    private static final double LEAST_SAID = 0.01;
    /// Prefers few strong terms to many weak ones.
    private static final double POWER = 2;
    /// How much less a pair counts than a word, and a name than either: pairs are rarer, and their rarity counts.
    private static final double PAIR = 0.6;
    private static final double NAME = 0.5;
    /// What a term loses that one liked paper alone says, which may be chance; half as much where two say it.
    private static final double CHANCE = 0.9;
    /// What a term loses by what many disliked papers say more of it than the liked ones, and how many of them
    /// reach half of that. A single one says little: it is often one of the best of a list, and most of its words
    /// are theirs.
    private static final double DISLIKED = 0.3;

    private static final double HALF_DISLIKED = 10;
    /// Liked papers after which a choice counts half: interests change.
    private static final double HALF_LIFE = 100;

    PreferenceProfile {
        words = List.copyOf(words);
    }

    /// What these papers say, the newest choice of each kind first; without any that is liked only what is pinned.
    static PreferenceProfile of(
            List<PaperTerms> liked,
            List<PaperTerms> disliked,
            TermNumbers numbers,
            Preferences by,
            IndexSearcher searcher)
            throws IOException {
        var rarity = new TermRarity(searcher);
        numbers.count(searcher.getIndexReader().numDocs());
        var best = best(liked, disliked, numbers, rarity);
        return new PreferenceProfile(InterestOverrides.with(best, by.choices(), rarity));
    }

    private static List<ProfileTerm> best(
            List<PaperTerms> liked, List<PaperTerms> disliked, TermNumbers numbers, TermRarity rarity)
            throws IOException {
        var likes = new TermMeans(numbers.size(), liked, HALF_LIFE);
        var dislikes = new TermMeans(numbers.size(), disliked, Double.POSITIVE_INFINITY);
        double against = DISLIKED * disliked.size() / (disliked.size() + HALF_DISLIKED);
        double rarest = rarity.of(FEWEST);
        var best = new PriorityQueue<Telling>(Telling.LEAST_FIRST);
        for (int number : likes.mostSaid(LEAST_SAID)) {
            double share = likes.share(number);
            if (best.size() == MOST && share * rarest < best.element().says) {
                break; // what follows is said less, and nothing is rarer
            }
            var term = numbers.term(number);
            int by = likes.papers(number);
            int papers = by == 1 && PaperTerms.name(term) ? 0 : numbers.papers(number, rarity::papers);
            if (papers < FEWEST) {
                continue;
            }
            double library = rarity.part(papers) * share / likes.said(number);
            double more = Math.max(0, dislikes.share(number) - share);
            double scale = scale(term);
            double says = (share - library - against * more) * rarity.of(papers) * (1 - CHANCE / by) * scale;
            if (says > 0) {
                float weight = (float) (Math.pow(says, POWER) * rarity.of(papers) * scale);
                best.add(new Telling(new ProfileTerm(term, weight, by, State.LEARNT), says));
                if (best.size() > MOST) {
                    best.remove();
                }
            }
        }
        var words = new ArrayList<>(best.stream().map(Telling::word).toList());
        words.sort(
                Comparator.comparingDouble((ProfileTerm word) -> -word.weight()).thenComparing(ProfileTerm::term));
        return words;
    }

    private static double scale(String term) {
        return PaperTerms.name(term) ? NAME : PaperTerms.pair(term) ? PAIR : 1;
    }

    private record Telling(ProfileTerm word, double says) {
        static final Comparator<Telling> LEAST_FIRST = Comparator.comparingDouble(Telling::says)
                .thenComparing(telling -> telling.word.term(), Comparator.reverseOrder());
    }

    boolean isEmpty() {
        return words.stream().noneMatch(ProfileTerm::counts);
    }
}
