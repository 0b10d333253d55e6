package dev.offprint.search;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.Message;
import dev.offprint.model.SortOrder;
import dev.offprint.search.highlight.HighlightTerms;
import dev.offprint.search.highlight.Highlighter;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.StoredHit;
import dev.offprint.search.query.ProximityRescorer;
import dev.offprint.search.query.QueryCompiler;
import dev.offprint.search.query.QueryPlan;
import dev.offprint.search.query.RecencyRescorer;
import dev.offprint.search.syntax.ParsedQuery;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/// Answers one question from one state of the index. For one thread.
///
/// Of several free words all are looked for. Where fewer papers have them all than were asked for, and the best are
/// wanted, those with some of
/// the words follow; where none has them all, sorting by date or upvotes takes the papers that have the most of them.
final class Searcher {
    private final IndexSearcher searcher;
    private final SearchRequest query;
    private final Map<String, QueryNode> topics;
    private final Synonyms synonyms;
    private final ParsedQuery asked;
    private final List<Message> hints = new ArrayList<>();
    private QueryNode tree;
    private QueryPlan plan;
    /// Whether the best are all papers with all the words, and none with some of them.
    private boolean enough;

    Searcher(IndexSearcher searcher, SearchRequest query, Map<String, QueryNode> topics, Synonyms synonyms)
            throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.topics = topics;
        this.synonyms = synonyms;
        this.asked = QueryParser.read(query.text());
        var widening = new SynonymExpander(synonyms);
        this.tree = widening.widen(asked.tree());
        this.plan = plan(widening);
    }

    private QueryPlan plan(SynonymExpander widening) throws IOException {
        hints.clear();
        hints.addAll(asked.hints());
        var made = new QueryCompiler(searcher, topics, widening, hints).plan(tree);
        if (made.ranked()) {
            hints.addAll(synonyms.faults());
        }
        return made;
    }

    /// Where no paper has a thing by any of its names, the names are words like others, of which some are enough.
    /// Answers whether that makes another question.
    private boolean narrowed() throws IOException {
        var narrow = SynonymExpander.narrow(tree);
        boolean names = !narrow.equals(tree);
        if (names) {
            tree = narrow;
            plan = plan(new SynonymExpander(synonyms));
        }
        return names;
    }

    /// @param by what the papers have to have besides; it never lets papers in that the question alone would not find
    SearchResult found(long sequence, FacetFilter by) throws IOException {
        if (nothing()) {
            return new SearchResult(List.of(), hints, sequence);
        }
        return new SearchResult(hits(docs(by)), hints, sequence);
    }

    /// What the text says, without synonyms.
    QueryNode parsed() {
        return asked.tree();
    }

    private boolean nothing() {
        return plan.nothing() || searcher.getIndexReader().maxDoc() == 0;
    }

    private boolean wantsBest() {
        return plan.ranked() && (query.sort() == SortOrder.BEST || query.sort() == SortOrder.RELEVANCE);
    }

    private ScoreDoc[] docs(FacetFilter by) throws IOException {
        if (!wantsBest()) {
            return sorted(DocSets.narrowed(match(), by));
        }
        var docs = best();
        if (by.isEmpty()) {
            return docs;
        }
        if (enough) {
            var passing = top(DocSets.narrowed(plan.all(), by));
            return Arrays.copyOf(passing, Math.min(passing.length, limit()));
        }
        var passing = DocSets.passing(searcher, DocSets.of(searcher, docs), by);
        return Arrays.stream(docs).filter(hit -> passing.get(hit.doc)).toArray(ScoreDoc[]::new);
    }

    /// All papers that the question finds, beyond the limit, too: those with all its words. Where these are fewer than
    /// were asked for and the best are wanted, the hits themselves.
    FixedBitSet papers() throws IOException {
        if (nothing()) {
            return DocSets.of(searcher, new ScoreDoc[0]);
        }
        if (!wantsBest()) {
            return DocSets.matching(searcher, match());
        }
        var docs = best();
        return enough ? DocSets.matching(searcher, plan.all()) : DocSets.of(searcher, docs);
    }

    /// How many papers the question finds, exactly.
    long count() throws IOException {
        return plan.nothing() ? 0 : searcher.count(match());
    }

    /// The papers with all the words, or if there are none, those with the most of them.
    private org.apache.lucene.search.Query match() throws IOException {
        var match = plan.all();
        while (none(match) && narrowed()) {
            match = plan.all();
        }
        int least = plan.words().size();
        while (least > 1 && none(match)) {
            match = plan.some(--least);
        }
        if (least < plan.words().size()) {
            hints.add(Message.of("search.most"));
        }
        return match;
    }

    private boolean none(org.apache.lucene.search.Query match) throws IOException {
        return searcher.search(match, 1).scoreDocs.length == 0;
    }

    private ScoreDoc[] best() throws IOException {
        var all = top(plan.all());
        if (all.length == 0 && narrowed()) {
            all = top(plan.all());
        }
        int wanted = limit();
        enough = plan.words().size() < 2 || all.length >= wanted;
        if (enough) {
            return Arrays.copyOf(all, Math.min(all.length, wanted));
        }
        if (all.length == 0) {
            hints.add(Message.of("search.some"));
        }
        var some = top(plan.any());
        var taken = new HashSet<Integer>();
        Arrays.stream(all).forEach(hit -> taken.add(hit.doc));
        var more = Arrays.stream(some)
                .filter(hit -> !taken.contains(hit.doc))
                .limit(wanted - all.length)
                .toArray(ScoreDoc[]::new);
        if (all.length > 0 && more.length > 0 && more[0].score > all[all.length - 1].score) {
            float factor =
                    all[all.length - 1].score / more[0].score; // scores fall from hit to hit, in both parts alike
            Arrays.stream(more).forEach(hit -> hit.score *= factor);
        }
        var docs = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, docs, all.length, more.length);
        return docs;
    }

    private int limit() {
        return Math.min(query.limit(), searcher.getIndexReader().maxDoc());
    }

    private ScoreDoc[] top(org.apache.lucene.search.Query match) throws IOException {
        boolean favour = query.sort() == SortOrder.BEST;
        boolean rewards = !plan.rewards().isEmpty();
        int depth = favour || rewards ? Math.max(limit(), RecencyRescorer.DEPTH) : limit();
        var hits = searcher.search(match, new TopScoreDocCollectorManager(depth, depth)).scoreDocs;
        if (rewards) {
            hits = ProximityRescorer.order(searcher, hits, plan.rewards());
        }
        return favour ? RecencyRescorer.order(searcher, hits) : hits;
    }

    private ScoreDoc[] sorted(org.apache.lucene.search.Query match) throws IOException {
        var field = query.sort() == SortOrder.UPVOTES ? IndexFields.UPVOTES : IndexFields.PUBLISHED;
        var first = LongField.newSortField(field, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
        var sort = new Sort(first, new SortField(IndexFields.NUMBER, SortField.Type.LONG, true));
        var docs = searcher.search(match, new TopFieldCollectorManager(sort, limit(), limit())).scoreDocs;
        Arrays.stream(docs).forEach(doc -> doc.score = 0);
        return docs;
    }

    private List<SearchHit> hits(ScoreDoc[] docs) throws IOException {
        var hits = new SearchHit[docs.length];
        var lighter = new Highlighter(query.highlights() ? HighlightTerms.of(tree) : new HighlightTerms(List.of()));
        var order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> docs[i].doc)); // columns are read from front to back
        var leaves = searcher.getLeafContexts();
        int leaf = -1;
        var cards = DocValues.emptyBinary();
        for (int i : order) {
            int in = ReaderUtil.subIndex(docs[i].doc, leaves);
            if (in != leaf) {
                leaf = in;
                cards = DocValues.getBinary(leaves.get(in).reader(), IndexFields.CARD);
            }
            cards.advanceExact(docs[i].doc - leaves.get(in).docBase);
            hits[i] = hit(lighter, docs[i].score, StoredHit.unpack(cards.binaryValue()));
        }
        return Arrays.asList(hits);
    }

    private SearchHit hit(Highlighter lighter, float score, StoredHit card) {
        var row = card.row();
        if (!query.highlights()) {
            return new SearchHit(row, score, HighlightedText.plain(row.title()), null);
        }
        var text = card.abstractText();
        var snippet = text == null ? null : lighter.snippet(text, card.abstractTrail());
        return new SearchHit(row, score, lighter.title(row.title(), card.titleTrail()), snippet);
    }
}
