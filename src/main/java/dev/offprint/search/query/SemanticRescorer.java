package dev.offprint.search.query;

import dev.offprint.embedding.NearbyPaper;
import dev.offprint.embedding.TextVector;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Orders hits by a blend of how well their words match and how near their meaning is to the question's, and takes in
/// papers that are near without having the words. For one thread and one question.
///
/// A score is the share of the best word score and the cosine, each with its weight. The weights were chosen over all
/// judged collections at once, see the decision page on search by meaning.
public final class SemanticRescorer {
    /// Hits that are ordered; the others stay behind them as they are.
    public static final int DEPTH = 200;
    /// The nearest papers that are taken in.
    private static final int NEIGHBORS = 200;
    /// With fewer hits by words the nearest papers are taken in for keywords as well.
    private static final int FEW = 10;
    /// What words count for keywords, of 1.
    private static final float KEYWORDS = 0.65f;
    /// The same for prose.
    private static final float PROSE = 0.35f;
    /// The same for papers like another.
    private static final float SIMILAR = 0.3f;
    /// Neighbours whose mean the vector of prose is moved towards, and how far: a vague sentence is nearer to the
    /// papers around what it means than to the one that is meant.
    private static final int FEEDBACK = 10;

    private static final float FEEDBACK_SHARE = 0.4f;
    /// What a paper that some list showed gains: less than cosines differ by between papers that are equally near.
    private static final float LISTED = 0.04f;
    /// Papers less near than that are not taken in: among 109,458 papers the nearest to letters without a meaning had
    /// 0.31 to 0.37. No judged question changed from 0 to 0.4.
    private static final float LEAST_COSINE = 0.4f;

    private final IndexSearcher searcher;
    private final VectorIndex vectors;
    private final TextVector question;

    /// @param docs      best first, with scores that fall from hit to hit
    /// @param byMeaning those of them that have none of the words
    @SuppressWarnings("ArrayRecordComponent") // Lucene's own shape, handed on and never compared
    public record Blend(ScoreDoc[] docs, Set<Integer> byMeaning) {}

    public SemanticRescorer(IndexSearcher searcher, VectorIndex vectors, TextVector question) {
        this.searcher = searcher;
        this.vectors = vectors;
        this.question = question;
    }

    /// The hits of a question put in prose, in one order, with the nearest papers among them.
    ///
    /// @param words  the hits by words, best first
    /// @param any    finds the papers that have some of the words and pass all filters
    /// @param filter finds the papers that pass all filters, whatever words they have
    public Blend prose(ScoreDoc[] words, Query any, Query filter) throws IOException {
        var passes = passing(filter);
        var target = question.toward(around(passes), FEEDBACK_SHARE);
        return together(words, neighbors(target, words, any, filter, passes), target, PROSE, LISTED);
    }

    /// Papers like the one whose vector is the question, in one order.
    public Blend similar(ScoreDoc[] words, Query any, Query filter) throws IOException {
        return together(words, neighbors(question, words, any, filter, passing(filter)), question, SIMILAR, 0);
    }

    private Blend together(ScoreDoc[] words, List<ScoreDoc> near, TextVector target, float share, float listed)
            throws IOException {
        var byMeaning = wordless(near);
        int depth = Math.min(DEPTH, words.length);
        var candidates = new ArrayList<>(Arrays.asList(words).subList(0, depth));
        candidates.addAll(near);
        var rest = Arrays.copyOfRange(words, depth, words.length);
        return new Blend(joined(List.of(ordered(candidates, target, share, listed), rest)), byMeaning);
    }

    /// The hits of keywords: those with all of them stay before the others, and where there are few, the nearest papers
    /// come behind both.
    ///
    /// @param leading how many of the hits have all the words
    public Blend keywords(ScoreDoc[] words, int leading, Query any, Query filter) throws IOException {
        var near = words.length < FEW ? neighbors(question, words, any, filter, passing(filter)) : List.<ScoreDoc>of();
        var byMeaning = wordless(near);
        int split = Math.min(leading, words.length);
        var docs = joined(List.of(
                block(words, 0, split), block(words, split, words.length), ordered(near, question, KEYWORDS, LISTED)));
        return new Blend(docs, byMeaning);
    }

    private ScoreDoc[] block(ScoreDoc[] words, int from, int to) throws IOException {
        int end = Math.clamp(DEPTH, from, to);
        var ordered = ordered(Arrays.asList(words).subList(from, end), question, KEYWORDS, LISTED);
        return joined(List.of(ordered, Arrays.copyOfRange(words, end, to)));
    }

    /// Parts one behind the other, with scores that go on falling.
    private static ScoreDoc[] joined(List<ScoreDoc[]> parts) {
        var docs = new ArrayList<ScoreDoc>();
        for (var part : parts) {
            if (!docs.isEmpty()) {
                CoverageRescorer.falling(docs.getLast().score, part);
            }
            docs.addAll(Arrays.asList(part));
        }
        return docs.toArray(ScoreDoc[]::new);
    }

    private static Set<Integer> wordless(List<ScoreDoc> near) {
        return near.stream().filter(hit -> hit.score == 0).map(hit -> hit.doc).collect(Collectors.toUnmodifiableSet());
    }

    /// Which papers pass, by key.
    private LongPredicate passing(Query filter) throws IOException {
        var keys = DocSets.keys(searcher, DocSets.matching(searcher, filter));
        return key -> keys.get((int) key);
    }

    private List<TextVector> around(LongPredicate passes) {
        return vectors.nearest(question, FEEDBACK, passes).stream()
                .map(neighbor -> vectors.vector(neighbor.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The nearest papers that are not among the hits, with what their words are worth.
    private List<ScoreDoc> neighbors(TextVector target, ScoreDoc[] words, Query any, Query filter, LongPredicate passes)
            throws IOException {
        var nearest = vectors.nearest(target, NEIGHBORS, passes).stream()
                .filter(neighbor -> neighbor.cosine() >= LEAST_COSINE)
                .toList();
        if (nearest.isEmpty()) {
            return List.of();
        }
        var keys = nearest.stream()
                .map(NearbyPaper::key)
                .map(key -> DocumentBuilder.term(key).bytes())
                .toList();
        var query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(IndexFields.KEY, keys), Occur.FILTER)
                .add(filter, Occur.FILTER)
                .add(any, Occur.SHOULD)
                .build();
        var known = new HashSet<Integer>();
        Arrays.stream(words).forEach(hit -> known.add(hit.doc));
        var hits = searcher.search(query, new TopScoreDocCollectorManager(NEIGHBORS, NEIGHBORS)).scoreDocs;
        float most = words.length < DEPTH ? Float.MAX_VALUE : words[DEPTH - 1].score; // else it were among the hits
        return Arrays.stream(hits)
                .filter(hit -> !known.contains(hit.doc))
                .map(hit -> new ScoreDoc(hit.doc, Math.min(hit.score, most)))
                .toList();
    }

    /// Hits with their new scores, best first; of equals the order stays.
    ///
    /// @param share  what words count
    /// @param listed what a paper gains that some list showed
    private ScoreDoc[] ordered(List<ScoreDoc> hits, TextVector target, float share, float listed) throws IOException {
        var inOrder =
                hits.stream().sorted(Comparator.comparingInt(hit -> hit.doc)).toList();
        var columns = new DocValuesReader(searcher);
        var cosines = vectors.cosines(target, columns.numbers(IndexFields.NUMBER, inOrder));
        float usual = usual(cosines);
        float best = (float) hits.stream().mapToDouble(hit -> hit.score).max().orElse(0);
        var shown = listed == 0 ? new boolean[cosines.length] : columns.present(IndexFields.UPVOTES, inOrder);
        for (int i = 0; i < cosines.length; i++) {
            float cosine = Float.isNaN(cosines[i]) ? usual : Math.max(0, cosines[i]);
            float words = best > 0 ? inOrder.get(i).score / best : 0;
            inOrder.get(i).score = share * words + (1 - share) * cosine + (shown[i] ? listed : 0);
        }
        return hits.stream()
                .sorted(Comparator.comparingDouble((ScoreDoc hit) -> -hit.score))
                .toArray(ScoreDoc[]::new);
    }

    /// The mean: what a paper that has no vector yet counts with, so that it is neither ahead nor behind for that.
    private static float usual(float[] cosines) {
        double sum = 0;
        int count = 0;
        for (float cosine : cosines) {
            if (!Float.isNaN(cosine)) {
                sum += Math.max(0, cosine);
                count++;
            }
        }
        return count == 0 ? 0 : (float) (sum / count);
    }
}
