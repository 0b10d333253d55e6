package dev.offprint.search.similar;

import dev.offprint.model.PaperRow;
import dev.offprint.model.RecommendationReason;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/// Recommends papers by what the reader starred and dismissed, and says why. Nothing leaves the index, and nothing is
/// kept but the last taste, which is learnt anew when a star or a dismissal came or went. Any thread.
public final class Recommender {
    /// Papers of a kind to learn from, the newest: an interest of years ago should not outweigh today's.
    private static final int LEARNT_FROM = 500;
    /// What a paper of long ago loses of its fit. Much more, and the newest go first whatever they are about.
    private static final double OLD = 0.2;
    /// Days after which half of that is lost: a season, after which few lists show a paper still.
    private static final double SEASON = 90;

    private static final int WORDS = 4;
    private static final int LIKE = 2;

    /// @param starred   their keys, ascending; as `dismissed`
    private record Learnt(List<Long> starred, List<Long> dismissed, PreferenceProfile taste) {
        static final Learnt NOTHING = new Learnt(List.of(), List.of(), PreferenceProfile.NONE);

        boolean from(List<Long> now, List<Long> against) {
            return starred.equals(now) && dismissed.equals(against);
        }
    }

    private record Candidate(long key, float fit) {}

    private final IndexSession pages;
    private Learnt learnt = Learnt.NOTHING;

    public Recommender(IndexSession pages) {
        this.pages = pages;
    }

    /// Those of these papers that stand out, best first; of papers that fit alike the newer goes first. What is starred
    /// needs nobody to recommend it.
    public long[] best(long[] keys, int most) {
        return pages.ask((searcher, _) -> {
            var taste = taste(searcher);
            if (taste.isEmpty()) {
                return new long[0];
            }
            var fit = fit(searcher, taste, new TermLookup(searcher));
            return sorted(candidates(searcher, keys, fit, fit::standsOut), most);
        });
    }

    /// All of these papers, the best first; those that nothing is known of stay as they are behind them.
    public long[] all(long[] keys) {
        return pages.ask((searcher, _) -> {
            var taste = taste(searcher);
            if (taste.isEmpty()) {
                return keys;
            }
            var fit = fit(searcher, taste, new TermLookup(searcher));
            var sorted = sorted(candidates(searcher, keys, fit, doc -> fit.of(doc) > 0), keys.length);
            var known = bits(sorted);
            var rest = Arrays.stream(keys).filter(key -> !known.get(Math.toIntExact(key)));
            return LongStream.concat(Arrays.stream(sorted), rest).toArray();
        });
    }

    /// Why a paper is recommended; [RecommendationReason#NONE] where it is not, or is starred or dismissed already.
    public RecommendationReason why(long key) {
        return pages.ask((searcher, _) -> {
            var taste = taste(searcher);
            var found = searcher.search(new TermQuery(DocumentBuilder.term(key)), 1).scoreDocs;
            if (taste.isEmpty() || found.length == 0) {
                return RecommendationReason.NONE;
            }
            int doc = found[0].doc;
            var columns = new DocValuesReader(searcher);
            var card = columns.card(doc);
            var lookup = new TermLookup(searcher);
            var fit = fit(searcher, taste, lookup);
            if (card.row().dismissed() || !fit.standsOut(doc)) {
                return RecommendationReason.NONE;
            }
            return new RecommendationReason(words(card, taste), like(searcher, card, lookup));
        });
    }

    /// The words of the paper, as it spells them, that speak for it: those that several starred papers say, where there
    /// are any, because what one alone says may be chance.
    private static List<String> words(StoredHit card, PreferenceProfile taste) {
        var spelt = new LinkedHashMap<String, String>();
        var text = card.row().title() + " " + Objects.requireNonNullElse(card.abstractText(), "");
        for (var piece : TokenizedWord.of(text, new TermNormalizer()::of)) {
            if (piece.term() != null) {
                spelt.putIfAbsent(piece.term(), piece.word());
            }
        }
        var telling = taste.words().stream()
                .filter(word -> spelt.containsKey(word.term()))
                .toList();
        boolean shared = telling.stream().anyMatch(word -> word.starred() > 1);
        return telling.stream()
                .filter(word -> !shared || word.starred() > 1)
                .map(word -> spelt.getOrDefault(word.term(), word.term()))
                .limit(WORDS)
                .toList();
    }

    /// The starred papers that it is most like.
    private static List<PaperRow> like(IndexSearcher searcher, StoredHit card, TermLookup lookup) throws IOException {
        var gist = new PaperTermVector(card);
        var query =
                gist.query(lookup).add(flag(PaperFlag.STARRED), Occur.FILTER).build();
        var rows = new ArrayList<PaperRow>();
        for (var hit : searcher.search(query, LIKE).scoreDocs) {
            rows.add(new DocValuesReader(searcher).card(hit.doc).row());
        }
        return rows;
    }

    private static ProfileScores fit(IndexSearcher searcher, PreferenceProfile taste, TermLookup lookup)
            throws IOException {
        return ProfileScores.of(searcher, taste.query(lookup), DocSets.matching(searcher, flag(PaperFlag.STARRED)));
    }

    private static TermQuery flag(PaperFlag flag) {
        return new TermQuery(new Term(IndexFields.FLAG, flag.term()));
    }

    private synchronized PreferenceProfile taste(IndexSearcher searcher) throws IOException {
        var starred = newest(searcher, PaperFlag.STARRED);
        var dismissed = newest(searcher, PaperFlag.DISMISSED);
        var from = List.copyOf(starred.keySet());
        var against = List.copyOf(dismissed.keySet());
        if (!learnt.from(from, against)) {
            var taste = PreferenceProfile.of(gists(searcher, starred), gists(searcher, dismissed), searcher);
            learnt = new Learnt(from, against, taste);
        }
        return learnt.taste;
    }

    /// The documents of the newest papers with a flag, by key, ascending.
    private static Map<Long, Integer> newest(IndexSearcher searcher, PaperFlag flag) throws IOException {
        var marked = DocSets.matching(searcher, flag(flag));
        var papers = new TreeMap<Long, Integer>();
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int doc = next(marked, leaf.docBase); doc < end; doc = next(marked, doc + 1)) {
                if (column.advanceExact(doc - leaf.docBase)) {
                    papers.put(column.longValue(), doc);
                    if (papers.size() > LEARNT_FROM) {
                        papers.pollFirstEntry();
                    }
                }
            }
        }
        return papers;
    }

    private static int next(FixedBitSet bits, int from) {
        return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
    }

    private static List<PaperTermVector> gists(IndexSearcher searcher, Map<Long, Integer> papers) throws IOException {
        var columns = new DocValuesReader(searcher);
        var gists = new ArrayList<PaperTermVector>();
        for (int doc : papers.values()) {
            gists.add(new PaperTermVector(columns.card(doc)));
        }
        return gists;
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
                                fit.of(leaf.docBase + doc),
                                days.advanceExact(doc) ? days.nextValue() : Long.MIN_VALUE));
                    }
                }
            }
        }
        long newest = found.stream().mapToLong(Dated::day).max().orElse(0);
        return found.stream()
                .map(each -> new Candidate(each.key, each.fit * fresh(each.day, newest)))
                .toList();
    }

    private record Dated(long key, float fit, long day) {}

    /// Counted from the newest of the papers, so that the answer does not change from day to day.
    private static float fresh(long day, long newest) {
        double past = day == Long.MIN_VALUE ? 1 : 1 - Math.pow(0.5, (newest - day) / SEASON);
        return (float) (1 - OLD * past);
    }

    private static long[] sorted(List<Candidate> candidates, int most) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> -each.fit)
                        .thenComparing(Comparator.comparingLong(Candidate::key).reversed()))
                .limit(most)
                .mapToLong(Candidate::key)
                .toArray();
    }

    private static BitSet bits(long[] keys) {
        var bits = new BitSet();
        for (long key : keys) {
            bits.set(Math.toIntExact(key));
        }
        return bits;
    }
}
