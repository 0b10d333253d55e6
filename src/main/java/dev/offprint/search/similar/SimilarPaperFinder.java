package dev.offprint.search.similar;

import dev.offprint.embedding.VectorIndex;
import dev.offprint.model.PaperRow;
import dev.offprint.model.SimilarPapers;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.TermLookup;
import dev.offprint.search.query.SemanticRescorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/// Finds papers like one paper: by the words that tell it from others, and by its vector where it has one. The best
/// are looked at for copies. Dismissed papers are left out, unless they are copies. For one thread.
public final class SimilarPaperFinder {
    /// How many papers are looked at beyond those wanted, so that copies do not eat up the list.
    private static final int SPARE = 20;

    private final IndexSearcher searcher;
    private final @Nullable VectorIndex vectors;
    private final DocValuesReader columns;

    /// @param vectors null to go by words alone
    public SimilarPaperFinder(IndexSearcher searcher, @Nullable VectorIndex vectors) {
        this.searcher = searcher;
        this.vectors = vectors;
        this.columns = new DocValuesReader(searcher);
    }

    /// A work and everything that is a copy of it.
    private record Work(PaperRow row, PaperTermVector gist, float score, List<PaperRow> copies) {}

    /// @return [SimilarPapers#NONE] where the index does not have the paper (yet)
    public SimilarPapers of(long key, int limit) throws IOException {
        var self = new TermQuery(DocumentBuilder.term(key));
        var docs = searcher.search(self, 1).scoreDocs;
        if (docs.length == 0) {
            return SimilarPapers.NONE;
        }
        var card = columns.card(docs[0].doc);
        var gist = new PaperTermVector(card, columns.values(IndexFields.KEYWORDS, docs[0].doc));
        var words =
                gist.query(new TermLookup(searcher)).add(self, Occur.MUST_NOT).build();
        int wanted = Math.min(limit + SPARE, searcher.getIndexReader().maxDoc());
        var copies = new ArrayList<PaperRow>();
        var works = new ArrayList<Work>();
        var candidates = new DuplicateCandidates();
        for (var hit : hits(key, self, words, wanted)) {
            var found = columns.card(hit.doc);
            var work = new Work(found.row(), new PaperTermVector(found), hit.score, new ArrayList<>());
            if (NearDuplicates.same(gist, card.row().byline(), work.gist, work.row.byline())) {
                copies.add(work.row);
            } else {
                place(work, works, candidates);
            }
        }
        return new SimilarPapers(
                copies,
                works.stream()
                        .limit(limit)
                        .map(work -> new SimilarPapers.Match(work.row, work.score, work.copies))
                        .toList());
    }

    private ScoreDoc[] hits(long key, Query self, Query words, int wanted) throws IOException {
        var vector = vectors == null ? null : vectors.vector(key);
        int depth = vector == null ? wanted : Math.max(wanted, SemanticRescorer.DEPTH);
        var hits = searcher.search(words, new TopScoreDocCollectorManager(depth, depth)).scoreDocs;
        if (vectors == null || vector == null) {
            return hits;
        }
        var others = new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(self, Occur.MUST_NOT)
                .build();
        var blended = new SemanticRescorer(searcher, vectors, vector)
                .similar(hits, words, others)
                .docs();
        return Arrays.copyOf(blended, Math.min(wanted, blended.length));
    }

    /// Puts a paper where it belongs: among the copies of a work found before it, or on the list.
    private static void place(Work found, List<Work> works, DuplicateCandidates candidates) {
        var same = candidates
                .of(found.gist.title(), found.gist.text())
                .mapToObj(works::get)
                .filter(work -> NearDuplicates.same(work.gist, work.row.byline(), found.gist, found.row.byline()))
                .findFirst();
        if (same.isPresent()) {
            same.get().copies.add(found.row);
        } else if (!found.row.dismissed()) {
            works.add(found);
            candidates.add(found.gist.title(), found.gist.text());
        }
    }
}
