package dev.offprint.search.similar;

import dev.offprint.model.PaperRow;
import dev.offprint.model.SimilarPapers;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.TermLookup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds papers like one paper, from the index alone: the words that tell it from others make up a question, and what
/// answers that best is looked at for copies. Dismissed papers are left out, unless they are copies. For one thread.
public final class SimilarPaperFinder {
    /// How many papers are looked at beyond those wanted, so that copies do not eat up the list.
    private static final int SPARE = 20;

    private final IndexSearcher searcher;
    private final DocValuesReader columns;

    public SimilarPaperFinder(IndexSearcher searcher) {
        this.searcher = searcher;
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
        var query =
                gist.query(new TermLookup(searcher)).add(self, Occur.MUST_NOT).build();
        int wanted = Math.min(limit + SPARE, searcher.getIndexReader().maxDoc());
        var hits = searcher.search(query, new TopScoreDocCollectorManager(wanted, wanted)).scoreDocs;
        var copies = new ArrayList<PaperRow>();
        var works = new ArrayList<Work>();
        for (var hit : hits) {
            var found = columns.card(hit.doc);
            place(
                    new Work(found.row(), new PaperTermVector(found), hit.score, new ArrayList<>()),
                    gist,
                    card.row(),
                    copies,
                    works);
        }
        return new SimilarPapers(
                copies,
                works.stream()
                        .limit(limit)
                        .map(work -> new SimilarPapers.Match(work.row, work.score, work.copies))
                        .toList());
    }

    /// Puts a paper where it belongs: among the copies of the one asked about, of one found before it, or on the list.
    private static void place(Work found, PaperTermVector gist, PaperRow row, List<PaperRow> copies, List<Work> works) {
        if (NearDuplicates.same(gist, row.byline(), found.gist, found.row.byline())) {
            copies.add(found.row);
            return;
        }
        for (var work : works) {
            if (NearDuplicates.same(work.gist, work.row.byline(), found.gist, found.row.byline())) {
                work.copies.add(found.row);
                return;
            }
        }
        if (!found.row.dismissed()) {
            works.add(found);
        }
    }
}
