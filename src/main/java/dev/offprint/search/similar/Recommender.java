package dev.offprint.search.similar;

import dev.offprint.model.InterestWeight;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Preferences;
import dev.offprint.model.RecommendationReason;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.IndexSession;
import dev.offprint.search.index.StoredHit;
import dev.offprint.search.index.TermLookup;
import dev.offprint.search.syntax.PaperFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/// Recommends papers by what the reader likes and dislikes, and says why. Nothing leaves the index, and nothing is
/// kept but what was learnt from the last preferences and the terms of their papers. Any thread.
public final class Recommender {
    /// What a paper of long ago loses of its fit. Much more, and the newest go first whatever they are about.
    private static final double OLD = 0.2;
    /// Days after which half of that is lost: a season, after which few lists show a paper still.
    private static final double SEASON = 90;

    private static final int WORDS = 4;
    private static final int LIKE = 2;
    /// Preferences that are remembered: the reader's own and those of some tags.
    private static final int REMEMBERED = 4;

    private record Candidate(long key, int doc, float fit) {}

    /// @param decided    about which papers the reader has decided
    /// @param numbers    what the terms were learnt with
    /// @param incomplete whether the index lacked some of the papers
    private record Learnt(PreferenceProfile taste, DuplicateFilter decided, TermNumbers numbers, boolean incomplete) {}

    private final IndexSession pages;
    private final PaperTermsCache papers = new PaperTermsCache();
    private final Map<Preferences, Learnt> learnt = new LinkedHashMap<>();

    public Recommender(IndexSession pages) {
        this.pages = pages;
    }

    /// Those of these papers that stand out, best first; of papers that fit alike the newer goes first. What is
    /// starred needs no recommendation, nor does a near-copy of what was decided about.
    public long[] best(Preferences by, long[] keys, int most) {
        return pages.ask((searcher, _) -> {
            var learnt = learnt(searcher, by);
            if (learnt.taste.isEmpty()) {
                return new long[0];
            }
            var fit = fit(searcher, by, learnt.taste);
            var columns = new DocValuesReader(searcher);
            var best = LongStream.builder();
            int found = 0;
            for (var candidate : sorted(candidates(searcher, keys, fit, fit::standsOut))) {
                if (found < most && !learnt.decided.has(columns.card(candidate.doc))) {
                    best.add(candidate.key);
                    found++;
                }
            }
            return best.build().toArray();
        });
    }

    /// All of these papers, the best first; those that nothing is known of stay as they are behind them.
    public long[] all(Preferences by, long[] keys) {
        return pages.ask((searcher, _) -> {
            var taste = learnt(searcher, by).taste;
            if (taste.isEmpty()) {
                return keys;
            }
            var fit = fit(searcher, by, taste);
            var sorted = sorted(candidates(searcher, keys, fit, doc -> fit.of(doc) > 0)).stream()
                    .mapToLong(Candidate::key)
                    .toArray();
            var known = bits(sorted);
            var rest = Arrays.stream(keys).filter(key -> !known.get(Math.toIntExact(key)));
            return LongStream.concat(Arrays.stream(sorted), rest).toArray();
        });
    }

    /// Why a paper is recommended; [RecommendationReason#NONE] where it is not, or is starred or
    /// dismissed already.
    public RecommendationReason why(Preferences by, long key) {
        return pages.ask((searcher, _) -> {
            var taste = learnt(searcher, by).taste;
            var found = searcher.search(new TermQuery(DocumentBuilder.term(key)), 1).scoreDocs;
            if (taste.isEmpty() || found.length == 0) {
                return RecommendationReason.NONE;
            }
            int doc = found[0].doc;
            var card = new DocValuesReader(searcher).card(doc);
            var fit = fit(searcher, by, taste);
            if (card.row().dismissed() || !fit.standsOut(doc)) {
                return RecommendationReason.NONE;
            }
            return new RecommendationReason(phrases(card, fit, doc), like(searcher, by, card));
        });
    }

    /// What the reader is taken to like: what was pinned or muted, then what was learnt, the strongest first.
    public List<InterestWeight> interests(Preferences by) {
        return pages.ask((searcher, _) -> interests(searcher, by));
    }

    private synchronized List<InterestWeight> interests(IndexSearcher searcher, Preferences by) throws IOException {
        var learnt = learnt(searcher, by);
        return InterestWeights.of(learnt.taste, by.choices(), learnt.numbers);
    }

    /// Those that several liked papers say, where there are any, because what one alone says may be chance.
    private static List<RecommendationReason.Phrase> phrases(StoredHit card, ProfileScores fit, int doc)
            throws IOException {
        var gains = fit.gains(doc);
        boolean shared = gains.keySet().stream().anyMatch(word -> word.liked() > 1);
        var telling = new HashMap<String, Float>();
        gains.forEach((word, gain) -> {
            if (!shared || word.liked() > 1) {
                telling.put(word.term(), gain);
            }
        });
        return ReasonPhrases.of(card, telling, fit.of(doc), WORDS);
    }

    /// The liked papers that it is most like.
    private static List<PaperRow> like(IndexSearcher searcher, Preferences by, StoredHit card) throws IOException {
        var query = new PaperTermVector(card).query(new TermLookup(searcher)).add(keyed(by.liked()), Occur.FILTER);
        var rows = new ArrayList<PaperRow>();
        for (var hit : searcher.search(query.build(), LIKE).scoreDocs) {
            rows.add(new DocValuesReader(searcher).card(hit.doc).row());
        }
        return rows;
    }

    private static Query keyed(List<Long> keys) {
        return new TermInSetQuery(
                IndexFields.KEY,
                keys.stream().map(key -> DocumentBuilder.term(key).bytes()).toList());
    }

    private static ProfileScores fit(IndexSearcher searcher, Preferences by, PreferenceProfile taste)
            throws IOException {
        var starred = DocSets.matching(searcher, new TermQuery(new Term(IndexFields.FLAG, PaperFlag.STARRED.term())));
        starred.or(DocSets.matching(searcher, keyed(by.liked())));
        return ProfileScores.of(searcher, taste, starred);
    }

    private synchronized Learnt learnt(IndexSearcher searcher, Preferences by) throws IOException {
        var known = learnt.remove(by);
        if (known == null) {
            known = learn(searcher, by);
        }
        if (known.incomplete) {
            return known; // the index has yet to follow
        }
        learnt.put(by, known); // the last one is forgotten last
        if (learnt.size() > REMEMBERED) {
            learnt.remove(learnt.keySet().iterator().next());
        }
        return known;
    }

    private Learnt learn(IndexSearcher searcher, Preferences by) throws IOException {
        papers.tidy();
        var liked = papers.of(searcher, by.liked());
        var disliked = papers.of(searcher, by.disliked());
        var decided = new DuplicateFilter();
        Stream.concat(liked.stream(), disliked.stream()).forEach(paper -> decided.add(paper.card(), paper.sketch()));
        var taste = PreferenceProfile.of(terms(liked), terms(disliked), papers.numbers(), by, searcher);
        int wanted = by.liked().size() + by.disliked().size();
        return new Learnt(taste, decided, papers.numbers(), liked.size() + disliked.size() < wanted);
    }

    private static List<PaperTerms> terms(List<PaperTermsCache.Read> papers) {
        return papers.stream().map(PaperTermsCache.Read::terms).toList();
    }

    /// @param passes told the number of a document
    private static List<Candidate> candidates(
            IndexSearcher searcher, long[] keys, ProfileScores fit, IntPredicate passes) throws IOException {
        var wanted = bits(keys);
        var found = new ArrayList<Dated>();
        for (var leaf : searcher.getLeafContexts()) {
            var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            var days = DocValues.getSortedNumeric(leaf.reader(), IndexFields.PUBLISHED);
            var live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (passes.test(leaf.docBase + doc) && (live == null || live.get(doc)) && numbers.advanceExact(doc)) {
                    long key = numbers.longValue();
                    if (wanted.get(Math.toIntExact(key))) {
                        found.add(new Dated(
                                key,
                                leaf.docBase + doc,
                                fit.of(leaf.docBase + doc),
                                days.advanceExact(doc) ? days.nextValue() : Long.MIN_VALUE));
                    }
                }
            }
        }
        long newest = found.stream().mapToLong(Dated::day).max().orElse(0);
        return found.stream()
                .map(each -> new Candidate(each.key, each.doc, each.fit * fresh(each.day, newest)))
                .toList();
    }

    private record Dated(long key, int doc, float fit, long day) {}

    /// Counted from the newest of the papers, so that the answer does not change from day to day.
    private static float fresh(long day, long newest) {
        double past = day == Long.MIN_VALUE ? 1 : 1 - Math.pow(0.5, (newest - day) / SEASON);
        return (float) (1 - OLD * past);
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> -each.fit)
                        .thenComparing(Comparator.comparingLong(Candidate::key).reversed()))
                .toList();
    }

    private static BitSet bits(long[] keys) {
        var bits = new BitSet();
        for (long key : keys) {
            bits.set(Math.toIntExact(key));
        }
        return bits;
    }
}
